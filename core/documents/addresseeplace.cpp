#include "core/documents/addresseeplace.h"

#include "core/documents/officialformat.h"
#include "core/documents/timeswidths.h"

#include <algorithm>

namespace dophu
{

AddresseePlace placeOf(const Addressees &addressees, double textWidth)
{
    using namespace officialformat;
    if (addressees.names.size() == 1) {
        const QString text = fixedwords::addressed + u' ' + addressees.names.first() + u'.';
        const double start = std::max(firstLineIndent, (textWidth - timesWidth(text, addressedPt, false)) / 2);
        return {start, start};
    }
    const double colon = timesWidth(fixedwords::addressed.chopped(1), addressedPt, false);
    double widest = 0;
    for (const QString &line : dashedList(addressees.names))
        widest = std::max(widest, timesWidth(line, addressedPt, false));
    const double start = std::max(firstLineIndent, (textWidth - colon - widest) / 2);
    return {start, start + colon};
}

} // namespace dophu
