// Unit editor: the fields of one unit, for changing it or for adding one. The code is given once; what is written here is
// kept as it is written (R13), only blanks at the ends and decomposed letters are put right.
#pragma once

#include "core/domain/campaign.h"
#include "core/domain/unit.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dophu
{

class UnitEditor : public QWidget
{
    Q_OBJECT

public:
    explicit UnitEditor(QWidget *parent = nullptr);
    // unit.id invalid: a new unit; groups: codes to choose from.
    void open(const Unit &unit, const Campaign &campaign, const QStringList &groups, const Registry &registry);
    Unit unit() const;
    QString problem() const; // why it cannot be saved

signals:
    void saveWanted(const dophu::Unit &unit);
    void leaveWanted();

private:
    QLineEdit *addLine(QFormLayout &form, const QString &text, const QString &name);
    void judge(); // says what is wrong or what will happen, and allows saving

    Unit m_unit;
    Registry m_registry;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QComboBox *m_group;
    QComboBox *m_stream;
    QLineEdit *m_aliases;
    QLineEdit *m_contact;
    QLineEdit *m_phone;
    QLineEdit *m_note;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace dophu
