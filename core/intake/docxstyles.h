// Styles of a .docx: in which letters a paragraph or run is written where it does not say so itself. Styles inherit.
#pragma once

#include "core/intake/richtext.h"

#include <QHash>

namespace dophu
{

class XmlWalk;

struct DocxLook
{
    std::optional<LegacyFont> font;
    std::optional<bool> bold;
    std::optional<bool> struck;
    std::optional<bool> hidden;
    QString style; // of the run or paragraph

    // What it does not say itself is taken from what it stands on.
    DocxLook over(const DocxLook &below) const;
};

// Within properties of a run: takes the current element's part in them.
void takeDocxProperty(const XmlWalk &walk, DocxLook &look);

class DocxStyles
{
public:
    void read(XmlWalk &walk);
    // Of a paragraph in the style, or in the default one; of a run's style alone.
    DocxLook paragraphLook(const QString &style) const;
    DocxLook runLook(const QString &style) const;

private:
    void readStyle(XmlWalk &walk);
    DocxLook inherited(const QString &style) const;

    DocxLook m_defaults;
    QString m_defaultParagraph;
    QHash<QString, DocxLook> m_styles; // look.style: the style it is based on
};

} // namespace dophu
