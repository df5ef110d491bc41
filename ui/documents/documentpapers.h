// Document papers: the Papers of this PC, drawn by the code that draws the official documents.
#pragma once

#include "ui/widgets/papers.h"

namespace dophu
{

class Printing;

class DocumentPapers final : public Papers
{
public:
    // printing outlives this.
    explicit DocumentPapers(Printing &printing) : m_printing(printing) {}
    bool hasPrinter() const override;
    Result<int> show(const Document &document, QWidget *over) override;
    Outcome savePdf(const Document &document, const QString &path) override;

private:
    Printing &m_printing;
};

} // namespace dophu
