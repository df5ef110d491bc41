// Text of an OpenDocument paragraph: spaces, tabs and line breaks are elements there; notes and what was deleted are not
// part of it.
#pragma once

#include "core/intake/odfstyles.h"
#include "core/intake/richtext.h"

#include <functional>

namespace dophu
{

class XmlWalk;

// Whether an element within a text is to be left out, with all it holds.
bool isOdfAside(const XmlWalk &walk);

// The runs of the current paragraph, past its end. around: the look of what holds the paragraph. within: what to do with a
// table or a text box within it (it stands at its start and must go past its end); left out when there is none.
QVector<TextRun> readOdfRuns(XmlWalk &walk, const OdfStyles &styles, const OdfLook &around,
                             const std::function<bool(XmlWalk &)> &within = {});

} // namespace dophu
