#include "core/intake/odfpackage.h"

#include "core/intake/xmlwalk.h"

namespace dophu
{

namespace
{

using Name = QLatin1String;

} // namespace

std::optional<Unread> odfTrouble(ZipPackage &package)
{
    const auto stream = package.member(QStringLiteral("META-INF/manifest.xml"));
    if (!stream)
        return std::nullopt;
    XmlWalk walk(*stream);
    while (walk.next()) {
        if (walk.isStart(Name("encryption-data")))
            return Unread{UnreadReason::PasswordProtected, QStringLiteral("manifest:encryption-data")};
    }
    return walk.finish();
}

bool takeOdfStyle(XmlWalk &walk, OdfStyles &styles)
{
    if (walk.name() == Name("font-face")) {
        styles.takeFontFace(walk);
        return true;
    }
    if (walk.name() == Name("style") || walk.name() == Name("default-style")) {
        styles.takeStyle(walk);
        return true;
    }
    return false;
}

tl::expected<OdfStyles, Unread> readOdfStyles(ZipPackage &package)
{
    OdfStyles styles;
    const auto stream = package.member(QStringLiteral("styles.xml"));
    if (!stream)
        return styles;
    XmlWalk walk(*stream);
    while (walk.next()) {
        if (walk.isStart(Name("master-styles")))
            walk.skip(); // headers and footers
        else if (walk.isStart())
            takeOdfStyle(walk, styles);
    }
    if (const auto trouble = walk.finish())
        return tl::unexpected<Unread>(*trouble);
    return styles;
}

} // namespace dophu
