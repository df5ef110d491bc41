// Prompts: the questions a page may put to a person. Pages get this interface and never open a dialog themselves, so
// that a test answers in a line and no message box hides in the logic. Buttons carry verbs, never Yes and No.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace dophu
{

class Prompts
{
public:
    virtual ~Prompts() = default;

    // A required reason, picked from the suggestions or written. Empty when the person turned back.
    virtual std::optional<QString> askReason(const QString &title, const QString &text, const QStringList &suggestions) = 0;
    // The same before an act: its button carries the act's verb.
    virtual std::optional<QString> askReasonTo(const QString & /*verb*/, const QString &title, const QString &text,
                                               const QStringList &suggestions)
    {
        return askReason(title, text, suggestions);
    }
    // One line of text, e.g. a number of a document.
    virtual std::optional<QString> askText(const QString &title, const QString &text, const QString &proposal) = 0;
    virtual bool confirm(const QString &title, const QString &text, const QString &verb) = 0;
    // The same before what ends or replaces something: Enter and the first key pressed by mistake turn back.
    virtual bool confirmEnding(const QString &title, const QString &text, const QString &verb)
    {
        return confirm(title, text, verb);
    }
    // The index of the chosen verb; empty when the person turned back.
    virtual std::optional<int> choose(const QString &title, const QString &text, const QStringList &verbs) = 0;
    // filter as in QFileDialog: "Excel (*.xlsx);;PDF (*.pdf)". The path always carries a suffix of the filter.
    virtual std::optional<QString> chooseSavePath(const QString &title, const QString &suggestedName,
                                                  const QString &filter) = 0;
    virtual std::optional<QString> chooseOpenPath(const QString &title, const QString &filter) = 0;
    virtual std::optional<QString> chooseFolder(const QString &, const QString & /*current*/) { return std::nullopt; }
    virtual QStringList chooseOpenPaths(const QString &title, const QString &filter) = 0;
    // detail, when there is one, is folded away under "Chi tiết".
    virtual void tell(const QString &title, const QString &text, const QString &detail = {}) = 0;
};

class DialogPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)

public:
    // over: the window the dialogs belong to; must outlive this.
    explicit DialogPrompts(QWidget *over = nullptr) : m_over(over) {}
    void setOver(QWidget *over) { m_over = over; }
    // Where the next file dialog opens: the folder of the last file chosen.
    QString folder() const { return m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; }

    std::optional<QString> askReason(const QString &title, const QString &text, const QStringList &suggestions) override;
    std::optional<QString> askReasonTo(const QString &verb, const QString &title, const QString &text,
                                       const QStringList &suggestions) override;
    std::optional<QString> askText(const QString &title, const QString &text, const QString &proposal) override;
    bool confirm(const QString &title, const QString &text, const QString &verb) override;
    bool confirmEnding(const QString &title, const QString &text, const QString &verb) override;
    std::optional<int> choose(const QString &title, const QString &text, const QStringList &verbs) override;
    std::optional<QString> chooseSavePath(const QString &title, const QString &suggestedName,
                                          const QString &filter) override;
    std::optional<QString> chooseOpenPath(const QString &title, const QString &filter) override;
    std::optional<QString> chooseFolder(const QString &title, const QString &current) override;
    QStringList chooseOpenPaths(const QString &title, const QString &filter) override;
    void tell(const QString &title, const QString &text, const QString &detail) override;

private:
    QString startOf(const QString &name) const;
    void keepFolder(const QString &path);

    QWidget *m_over;
    QString m_folder;
};

} // namespace dophu
