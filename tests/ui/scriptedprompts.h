// Prompts for tests: answers are written down beforehand, questions are kept to be looked at.
#pragma once

#include "ui/widgets/prompts.h"

namespace dophu
{

class ScriptedPrompts final : public Prompts
{
public:
    std::optional<QString> reason; // empty: the person turns back
    std::optional<QString> text;
    std::optional<int> choice;
    QStringList verbs; // of the last question; Enter takes the last one
    bool agrees = true;
    std::optional<QString> path;
    QString suggested; // of the last file to be saved
    QStringList asked;

    std::optional<QString> askReason(const QString &title, const QString &body, const QStringList &) override
    {
        asked << title + u'\n' + body;
        return reason;
    }
    std::optional<QString> askReasonTo(const QString &verb, const QString &title, const QString &body,
                                       const QStringList &suggestions) override
    {
        verbs = {verb};
        return askReason(title, body, suggestions);
    }
    std::optional<QString> askText(const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return text;
    }
    bool confirm(const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return agrees;
    }
    std::optional<int> choose(const QString &title, const QString &, const QStringList &offered) override
    {
        verbs = offered;
        asked << title;
        return choice;
    }
    std::optional<QString> chooseSavePath(const QString &title, const QString &name, const QString &) override
    {
        suggested = name;
        asked << title;
        return path;
    }
    std::optional<QString> chooseOpenPath(const QString &title, const QString &) override
    {
        asked << title;
        return path;
    }
    std::optional<QString> chooseFolder(const QString &title, const QString &) override
    {
        asked << title;
        return path;
    }
    QStringList chooseOpenPaths(const QString &title, const QString &) override
    {
        asked << title;
        return path ? QStringList{*path} : QStringList();
    }
    void tell(const QString &title, const QString &body, const QString &) override { asked << title + u'\n' + body; }
};

} // namespace dophu
