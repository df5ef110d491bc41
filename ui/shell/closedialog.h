// Close-the-day dialog (R10): what is unresolved and one decision per missing unit. Errors are corrected or accepted, then
// warnings, and each missing unit gets a way to be counted; only then does the button work, and beside it stands what is
// still lacking. Decisions are entered as reports of their own and the day is frozen in one transaction: both or neither.
// Enter in the last reason leads to the button, F9 closes.
#pragma once

#include "core/desk/desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dophu
{

class MessageStrip;
class MissingDecisions;
class Prompts;

class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    CloseDialog(Desk &desk, Prompts &prompts, Day day, QWidget *parent = nullptr);
    bool isReady() const { return lacking().isEmpty(); }
    QString lacking() const; // "Xử lý 2 lỗi, 4 cảnh báo và chọn đủ lý do để chốt"; empty when the day can be closed

signals:
    void unitWanted(dophu::UnitId unit); // "Mở ô lỗi": the dialog closes

private:
    struct Block
    {
        QLabel *icon;
        QLabel *title;
        QLabel *text;
        QPushButton *accept; // null where there is nothing to accept
        QPushButton *verb;
    };
    void build();
    Block addBlock(QVBoxLayout *layout, const QString &verb, const QString &name, const QString &accept = {});
    QWidget *buildFigures();
    QWidget *buildButtons();
    void refresh();
    void showBlock(const Block &block, const QString &icon, const QColor &ink, const QString &title, const QString &text);
    void fillMissing();
    void goToNext();
    void applyToAll();
    void acceptOpen(Severity severity);
    void updateReady();
    void closeDay();

    Desk &m_desk;
    Prompts &m_prompts;
    Day m_day;
    ClosingCheck m_check;
    Block m_errors{};
    Block m_warnings{};
    Block m_missing{};
    MissingDecisions *m_decisions;
    QVector<QLabel *> m_figures;
    MessageStrip *m_strip;
    QLabel *m_lackingIcon;
    QLabel *m_lacking;
    QPushButton *m_later;
    QPushButton *m_close;
};

} // namespace dophu
