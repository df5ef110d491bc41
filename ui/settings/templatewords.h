// What the settings call the parts of a paper's template, what is wrong with one, and how two versions differ.
#pragma once

#include "core/desk/office.h"

#include <QCoreApplication>

namespace dophu
{

class TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(dophu::TemplateWords)

public:
    static QString kindName(const QString &kind);       // "daily" → "Báo cáo ngày"; empty: what all papers share
    static QString fieldName(const QString &field);     // a wording's key or a TemplateProblem's field
    static QString placeMeaning(const QString &place);  // "{gio}" → "hạn giờ"
    static QHash<QString, QString> sample();            // what the places may be filled with, for reading a sentence
    static QString problem(const TemplateProblem &problem);
    // One line for each part that differs: "Câu kết báo cáo ngày: “…” → “…”".
    static QStringList differences(const Office &before, const Office &after);
};

} // namespace dophu
