// First-run wizard (lần đầu): six steps from an empty PC to a running desk. Each step can be skipped but the office's name
// and the place of the data; nothing is written before "Hoàn tất", and a failure then leaves the wizard open with all that
// was typed.
#pragma once

#include "ui/firstrun/firstrunwish.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace dophu
{

class CampaignStep;
class MessageStrip;
class OfficeStep;
class PlaceStep;
class Prompts;
class SignerStep;
class UnitsStep;

class FirstRunWizard : public QDialog
{
    Q_OBJECT

public:
    static constexpr int steps = 6;

    // folder: where the data lies unless another is chosen.
    FirstRunWizard(FirstRunDoors doors, Prompts &prompts, const QString &folder, QWidget *parent = nullptr);
    FirstRunWish wish() const;
    int step() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeFoot();
    void goTo(int step);
    void judge();
    QString problem() const; // of the step shown
    void next();
    void back();
    void finish();
    void openExisting();
    void showSummary();
    void tellFailure(const Failure &failure);

    FirstRunDoors m_doors;
    Prompts &m_prompts;
    QWidget *m_side = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_title;
    QLabel *m_help;
    QStackedWidget *m_pages;
    MessageStrip *m_strip;
    OfficeStep *m_office;
    PlaceStep *m_place;
    UnitsStep *m_units;
    CampaignStep *m_campaign;
    SignerStep *m_signer;
    QLabel *m_summary;
    QLabel *m_problem = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace dophu
