#include "tests/support/fuzzed.h"

#include "core/documents/packagewriter.h"
#include "core/intake/recognition.h"
#include "core/intake/sourcecontent.h"

#include <QBuffer>

namespace dophu
{

namespace
{

const QByteArray memberMark = "@@@ ";

struct Office
{
    Campaign campaign = defaultCampaign();
    Registry registry;
    UnitMatcher matcher;

    Office() : registry(someUnits(), {}, {}), matcher(registry) {}

    static QVector<Unit> someUnits()
    {
        QVector<Unit> units;
        const char *const names[] = {"Thị trấn Khe Sanh", "Xã Húc", "Xã Tân Lập", "Xã Tân Liên", "Xã Xy", "Phòng Y tế"};
        for (const char *name : names) {
            Unit unit;
            unit.id = UnitId(units.size() + 1);
            unit.code = QString::number(19429 + 3 * units.size());
            unit.name = QString::fromUtf8(name);
            unit.stream = units.size() < 5 ? QStringLiteral("dia-ban") : QStringLiteral("co-quan");
            units.append(unit);
        }
        return units;
    }

    IntakeContext context() const
    {
        QHash<UnitId, UnitPast> pasts;
        for (const Unit &unit : registry.units()) {
            UnitPast past;
            past.last = 346;
            past.base = 946;
            pasts.insert(unit.id, past);
        }
        return {campaign, registry, matcher, Day(2020, 8, 19), pasts, {}, {}};
    }
};

QByteArray packedMembers(const QByteArray &text)
{
    QVector<PackagePart> parts;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = text.indexOf('\n' + memberMark, at);
        const qsizetype stop = next < 0 ? text.size() : next;
        const QString name =
            QString::fromUtf8(text.mid(at + memberMark.size(), (end < 0 ? stop : end) - at - memberMark.size()));
        parts.append({name, end < 0 || end >= stop ? QByteArray() : text.mid(end + 1, stop - end - 1), true});
        at = stop + 1;
    }
    return packed(parts).value_or(QByteArray());
}

// What every reader promises of a grid.
void assertGrid(const CellGrid &grid)
{
    int last = -1;
    for (const GridRow &row : grid.rows) {
        if (row.index <= last || row.cells.isEmpty() || row.cells.last().isEmpty())
            qFatal("rows must ascend and end with a cell");
        last = row.index;
    }
}

void readStrange(const QString &name, const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    const auto content = readSource(QStringLiteral("a.") + name, device);
    if (!content)
        return;
    for (const auto &part : content->parts) {
        if (const auto *grid = std::get_if<CellGrid>(&part))
            assertGrid(*grid);
    }
}

void readMessages(const QByteArray &bytes)
{
    static const Office office;
    const QString text = QString::fromUtf8(bytes);
    for (const FoundValue &value : recogniseMessages(text, QStringLiteral("a.txt"), office.context())) {
        if (value.outcome == IntakeOutcome::Accept && (!value.unit || !value.installed || *value.installed < 0))
            qFatal("what is accepted has a unit and a figure");
    }
}

} // namespace

QStringList fuzzedNames()
{
    return {QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("xls"),     QStringLiteral("csv"),
            QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("html"),    QStringLiteral("pdf"),
            QStringLiteral("txt"),  QStringLiteral("eml"), QStringLiteral("messages")};
}

void readFuzzed(const QString &name, const QByteArray &bytes)
{
    if (name == QLatin1String("messages"))
        readMessages(bytes);
    else
        readStrange(name, bytes.startsWith(memberMark) ? packedMembers(bytes) : bytes);
}

} // namespace dophu
