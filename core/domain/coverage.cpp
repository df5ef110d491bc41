#include "core/domain/coverage.h"

namespace dophu
{

namespace
{
__extension__ using Wide = __int128;
} // namespace

Count Target::peopleFor(Count base) const
{
    const Wide product = Wide(hundredths) * base.value();
    return *Count::from(qint64((product + 9999) / 10000));
}

QString Target::text() const
{
    if (hundredths % 100 == 0)
        return QString::number(hundredths / 100);
    return hundredthsText(hundredths, DecimalMark::Comma, hundredths % 10 == 0 ? 1 : 2);
}

std::optional<Coverage> Coverage::of(Count installed, Count base)
{
    if (base.value() == 0)
        return std::nullopt;
    return Coverage(installed, base);
}

qint64 Coverage::hundredths() const
{
    const Wide doubled = Wide(m_installed.value()) * 20000 + m_base.value();
    return qint64(doubled / (Wide(m_base.value()) * 2));
}

QString Coverage::text(DecimalMark mark, int decimals) const
{
    const qint64 scale = decimals == 2 ? 10000 : decimals == 1 ? 1000 : 100;
    const Wide doubled = Wide(m_installed.value()) * 2 * scale + m_base.value();
    const qint64 rounded = qint64(doubled / (Wide(m_base.value()) * 2));
    return hundredthsText(rounded * (10000 / scale), mark, decimals);
}

bool Coverage::meets(Target target) const
{
    return Wide(m_installed.value()) * 10000 >= Wide(target.hundredths) * m_base.value();
}

Count Coverage::stillNeeded(Target target) const
{
    const qint64 missing = target.peopleFor(m_base).value() - m_installed.value();
    return Count::from(missing).value_or(Count());
}

std::strong_ordering Coverage::operator<=>(const Coverage &other) const
{
    const Wide left = Wide(m_installed.value()) * other.m_base.value();
    const Wide right = Wide(other.m_installed.value()) * m_base.value();
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

QString hundredthsText(qint64 hundredths, DecimalMark mark, int decimals)
{
    const qint64 size = hundredths < 0 ? -hundredths : hundredths;
    QString text = QString::number(size / 100);
    if (decimals > 0) {
        text += mark == DecimalMark::Comma ? u',' : u'.';
        text += QStringLiteral("%1").arg(size % 100, 2, 10, QLatin1Char('0')).left(decimals);
    }
    return hundredths < 0 ? u'-' + text : text;
}

} // namespace dophu
