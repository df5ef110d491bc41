// The steps of the first run, each a small form with its own rule of what is missing.
#pragma once

#include "ui/firstrun/firstrunwish.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace dophu
{

class Prompts;
class RegistryPlanTable;

class FirstRunStep : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunStep(QWidget *parent);
    virtual QString problem() const = 0; // why one cannot go on
    virtual void fill(FirstRunWish &wish) const = 0;

signals:
    void changed();

protected:
    QFormLayout *form() const { return m_form; }
    QLineEdit *addLine(const QString &label, const QString &name, const QString &text = {});
    QLabel *addNote(const QString &text);

private:
    QFormLayout *m_form;
};

class OfficeStep : public FirstRunStep
{
    Q_OBJECT

public:
    explicit OfficeStep(QWidget *parent);
    QString problem() const override;
    void fill(FirstRunWish &wish) const override;

private:
    QLineEdit *m_name;
    QLineEdit *m_superior;
    QLineEdit *m_district;
    QLineEdit *m_place;
};

class PlaceStep : public FirstRunStep
{
    Q_OBJECT

public:
    PlaceStep(const FirstRunDoors &doors, Prompts &prompts, const QString &folder, QWidget *parent);
    QString problem() const override;
    void fill(FirstRunWish &wish) const override;
    ServerAddress server() const;

private:
    QWidget *makeFolder(const QString &folder);
    void addServer();
    void update(); // what is asked of which place
    void tryServer();

    const FirstRunDoors &m_doors;
    Prompts &m_prompts;
    QButtonGroup *m_kind;
    QLineEdit *m_folder = nullptr;
    QWidget *m_folderRow = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_try = nullptr;
    QLabel *m_answer = nullptr;
    ServerAddress m_tried; // what the answer is about
    std::optional<ServerAnswer> m_reached;
};

class UnitsStep : public FirstRunStep
{
    Q_OBJECT

public:
    UnitsStep(const FirstRunDoors &doors, Prompts &prompts, QWidget *parent);
    QString problem() const override;
    void fill(FirstRunWish &wish) const override;
    void take(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void show();
    RegistryPlan plan() const;

    const FirstRunDoors &m_doors;
    Prompts &m_prompts;
    QButtonGroup *m_kind;
    QPushButton *m_choose;
    QCheckBox *m_reports;
    RegistryPlanTable *m_table;
    QVector<RegistryFile> m_sample;
    QVector<RegistryFile> m_files;
    QString m_unread; // a file that could not be read
};

class CampaignStep : public FirstRunStep
{
    Q_OBJECT

public:
    CampaignStep(Prompts &prompts, QWidget *parent);
    QString problem() const override;
    void fill(FirstRunWish &wish) const override;

private:
    void show(const Campaign &campaign);
    void takeFile();

    Prompts &m_prompts;
    Campaign m_shown;
    QLineEdit *m_name;
    QLineEdit *m_target;
    QDateEdit *m_targetBy;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QTimeEdit *m_cutoff;
    QTimeEdit *m_submission;
    QLabel *m_file;
};

class SignerStep : public FirstRunStep
{
    Q_OBJECT

public:
    explicit SignerStep(QWidget *parent);
    QString problem() const override;
    void fill(FirstRunWish &wish) const override;

private:
    QLineEdit *m_symbol;
    QLineEdit *m_filing;
    QLineEdit *m_authority;
    QLineEdit *m_title;
    QLineEdit *m_signer;
};

} // namespace dophu
