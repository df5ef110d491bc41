// Addressee place: where "Kính gửi:" and the dashes of its list stand, so that each dash is under the colon (Mục II.9),
// for writers that lay nothing out themselves.
#pragma once

#include "core/documents/document.h"

namespace dophu
{

struct AddresseePlace
{
    double start = 0; // mm from the left margin to "Kính gửi"
    double dash = 0;  // mm from the left margin to the dashes; equals start for one name
};

AddresseePlace placeOf(const Addressees &addressees, double textWidth);

} // namespace dophu
