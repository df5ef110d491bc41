// OpenDocument package: what .ods and .odt have in common. An encrypted one says so in its manifest.
#pragma once

#include "core/intake/odfstyles.h"
#include "core/intake/zippackage.h"

namespace dophu
{

// PasswordProtected when the manifest tells of encryption; damaged manifests are a trouble, missing ones are not.
std::optional<Unread> odfTrouble(ZipPackage &package);
// The styles of styles.xml, which those of content.xml build upon.
tl::expected<OdfStyles, Unread> readOdfStyles(ZipPackage &package);
// Takes the current element when it is a font or a style; past its end then.
bool takeOdfStyle(XmlWalk &walk, OdfStyles &styles);

} // namespace dophu
