#include "ui/intake/intakerows.h"

#include "ui/intake/intakewords.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace dophu
{

namespace
{

struct IntakeRowsText
{
    Q_DECLARE_TR_FUNCTIONS(IntakeRows)
};

using By = Recognised::By;

// The first error, else the first warning: the one that decides the mark.
const Finding *gravest(const QVector<Finding> &findings)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : findings) {
        if (finding.isOpen() && finding.severity() != Severity::Hint && (!worst || finding.severity() > worst->severity()))
            worst = &finding;
    }
    return worst;
}

bool isTaken(IntakeClass kind)
{
    return kind == IntakeClass::New || kind == IntakeClass::Changed;
}

// The line of a message text that the value was found in.
QString writtenThere(const FoundValue &found, const IntakeOriginal &original)
{
    for (const SourcePlace &place : {found.numberBy.place, found.unitBy.place, found.dayBy.place}) {
        if (place.isValid() && original.isMessages())
            return original.text.split(u'\n').value(place.part);
    }
    return original.text.count(u'\n') == 0 ? original.text : QString();
}

// "Giảm 28; có phải 562?": what fits a cell.
QString shortFinding(const Finding &finding, const QString &unitWord)
{
    QString text;
    switch (finding.code) {
    case FindingCode::BelowYesterday:
        text = IntakeRowsText::tr("Giảm %1").arg(words::count(finding.second - finding.first));
        break;
    case FindingCode::AboveBase:
        text = IntakeRowsText::tr("%1 lớn hơn mẫu số %2").arg(words::count(finding.first), words::count(finding.second));
        break;
    case FindingCode::Jump:
        return words::findingSentence(finding, unitWord).section(QStringLiteral(". "), 0, 0);
    default:
        text = words::findingTitle(finding, unitWord);
    }
    if (finding.offered)
        text += IntakeRowsText::tr("; có phải %1?").arg(words::count(*finding.offered));
    return text;
}

} // namespace

QString IntakeRows::title(IntakeColumn column, Day day)
{
    switch (column) {
    case IntakeColumn::Tick:
        return {};
    case IntakeColumn::Unit:
        return IntakeRowsText::tr("Đơn vị nhận ra");
    case IntakeColumn::Day:
        return IntakeRowsText::tr("Ngày");
    case IntakeColumn::Installed:
        return IntakeRowsText::tr("Đã cài");
    case IntakeColumn::Before:
        return words::shortDate(day.plus(-1));
    case IntakeColumn::Increase:
        return IntakeRowsText::tr("Tăng");
    case IntakeColumn::Confidence:
        return IntakeRowsText::tr("Tin cậy");
    case IntakeColumn::Verdict:
        return IntakeRowsText::tr("Kết quả");
    case IntakeColumn::Check:
        return IntakeRowsText::tr("Kiểm tra");
    }
    return {};
}

QString IntakeRows::unitText(const IntakeLine &line) const
{
    if (const auto unit = line.unit())
        return intakewords::unitName(*unit, m_desk.registry());
    if (line.kind == IntakeClass::Skipped)
        return IntakeRowsText::tr("Không có số liệu");
    if (const QString written = line.found.unitBy.text.simplified(); !written.isEmpty())
        return written;
    return m_editor.preview().originals.at(line.original).name; // a file that says nothing
}

QString IntakeRows::text(int row, IntakeColumn column) const
{
    const IntakeLine &line = m_editor.line(row);
    const auto number = line.number();
    switch (column) {
    case IntakeColumn::Tick:
    case IntakeColumn::Confidence:
        return {};
    case IntakeColumn::Unit: {
        const QString choose = chooserText(row);
        return choose.isEmpty() ? unitText(line) : choose;
    }
    case IntakeColumn::Day:
        if (line.kind == IntakeClass::Skipped || (line.kind == IntakeClass::Refused && !number))
            return {};
        return words::shortDate(line.dayAnswer ? *line.dayAnswer : line.found.reportDay.value_or(line.day));
    case IntakeColumn::Installed:
        if (number)
            return words::count(*number);
        return line.found.reason == IntakeReason::LettersInNumber ? line.found.numberBy.text.simplified() : QString();
    case IntakeColumn::Before:
        return line.before ? words::count(*line.before) : QString();
    case IntakeColumn::Increase:
        return number && line.before ? words::increase(*number - *line.before) : QString();
    case IntakeColumn::Verdict:
        return intakewords::kind(line.kind);
    case IntakeColumn::Check:
        return check(row).text;
    }
    return {};
}

CellTone IntakeRows::tone(int row, IntakeColumn column) const
{
    const IntakeLine &line = m_editor.line(row);
    const bool nothing = line.kind == IntakeClass::Refused || line.kind == IntakeClass::Skipped;
    switch (column) {
    case IntakeColumn::Unit:
        return nothing ? CellTone::Soft : CellTone::Normal;
    case IntakeColumn::Day: {
        const Day shown = line.dayAnswer ? *line.dayAnswer : line.found.reportDay.value_or(line.day);
        return shown.isValid() && shown != m_editor.day() ? CellTone::Warn : CellTone::Normal;
    }
    case IntakeColumn::Before:
        return CellTone::Soft;
    case IntakeColumn::Increase: {
        const Finding *worst = gravest(line.findings);
        return worst && worst->severity() == Severity::Error ? CellTone::Err : CellTone::Normal;
    }
    case IntakeColumn::Check:
        return check(row).tone;
    default:
        return CellTone::Normal;
    }
}

bool IntakeRows::isStrong(int row, IntakeColumn column) const
{
    return column == IntakeColumn::Installed || (column == IntakeColumn::Day && tone(row, column) == CellTone::Warn);
}

bool IntakeRows::mayChooseUnit(int row) const
{
    const IntakeLine &line = m_editor.line(row);
    return line.kind != IntakeClass::Refused && line.kind != IntakeClass::Skipped;
}

QString IntakeRows::chooserText(int row) const
{
    const IntakeLine &line = m_editor.line(row);
    if (!mayChooseUnit(row) || line.unit())
        return {};
    const qsizetype offered = std::count_if(line.found.candidates.begin(), line.found.candidates.end(),
                                            [](const IntakeCandidate &candidate) { return candidate.unit.has_value(); });
    return offered > 0 ? IntakeRowsText::tr("Chọn: %1 gợi ý").arg(offered) : IntakeRowsText::tr("Chọn đơn vị");
}

IntakeCheck IntakeRows::checkOfFindings(const IntakeLine &line) const
{
    const Finding *worst = gravest(line.findings);
    if (!worst)
        return {};
    const bool error = worst->severity() == Severity::Error;
    return {shortFinding(*worst, words::shipped(m_desk.campaign().unitWord)), error ? CellTone::Err : CellTone::Warn,
            error ? QStringLiteral("error") : QStringLiteral("warn")};
}

// Nothing is wrong: what speaks for it.
IntakeCheck IntakeRows::checkOfGrounds(const IntakeLine &line) const
{
    const FoundValue &found = line.found;
    if (line.byHand)
        return {IntakeRowsText::tr("Gõ tay theo ảnh"), CellTone::Soft, {}};
    if (found.unitBy.by == By::OwnForm || found.numberBy.by == By::OwnForm)
        return {IntakeRowsText::tr("Biểu mẫu của Phòng, khớp mã"), CellTone::Soft, {}};
    if (line.numberAnswer)
        return {IntakeRowsText::tr("Số đã sửa, nguồn ghi %1")
                    .arg(found.installed ? words::count(*found.installed) : words::missing()),
                CellTone::Soft,
                {}};
    if (line.unitAnswer)
        return {IntakeRowsText::tr("Đơn vị do bạn chọn"), CellTone::Soft, {}};
    if (const QString sum = intakewords::crossCheck(found, line.before); !sum.isEmpty())
        return {found.increase && *line.before + *found.increase == *found.installed
                    ? IntakeRowsText::tr("Khớp mức tăng ghi trong nguồn")
                    : sum,
                CellTone::Soft,
                {}};
    if (found.unitBy.by == By::Learned)
        return {IntakeRowsText::tr("Tên đã nhớ"), CellTone::Soft, {}};
    if (found.numberBy.by == By::Learned)
        return {IntakeRowsText::tr("Cột đã nhớ"), CellTone::Soft, {}};
    if (found.numberBy.by == By::Sentence)
        return {IntakeRowsText::tr("Lấy từ câu văn, xem bên dưới"), CellTone::Soft, {}};
    if (found.noChange)
        return {IntakeRowsText::tr("Báo không phát sinh"), CellTone::Soft, {}};
    if (!found.reportDay)
        return {IntakeRowsText::tr("Không ghi ngày, lấy ngày báo cáo"), CellTone::Soft, {}};
    return {IntakeRowsText::tr("Khớp đơn vị, ngày, cột luỹ kế"), CellTone::Soft, {}};
}

IntakeCheck IntakeRows::check(int row) const
{
    const IntakeLine &line = m_editor.line(row);
    const IntakeSaid noted = intakewords::note(m_editor.preview(), line, m_desk.registry());
    if (line.kind == IntakeClass::Skipped) {
        const QString written = writtenThere(line.found, m_editor.originalOf(row)).simplified();
        return {written.isEmpty() ? intakewords::reason(line.found, m_desk.registry()).what
                                  : QStringLiteral("“%1”").arg(written),
                CellTone::Soft,
                {}};
    }
    if (line.kind == IntakeClass::Refused)
        return {noted.what.isEmpty() ? intakewords::reason(line.found, m_desk.registry()).what : noted.what, CellTone::Err,
                QStringLiteral("error")};
    const IntakeCheck found = checkOfFindings(line);
    if (found.tone == CellTone::Err)
        return found;
    if (!noted.what.isEmpty())
        return {noted.what, CellTone::Warn, QStringLiteral("warn")};
    if (line.kind == IntakeClass::Asks) {
        const IntakeSaid asked = intakewords::reason(line.found, m_desk.registry());
        if (!asked.what.isEmpty())
            return {asked.what, CellTone::Warn, QStringLiteral("warn")};
    }
    return found.text.isEmpty() ? checkOfGrounds(line) : found;
}

QString IntakeRows::sentence(int row) const
{
    const IntakeLine &line = m_editor.line(row);
    QStringList parts;
    const QString word = words::shipped(m_desk.campaign().unitWord);
    if (line.kind == IntakeClass::Asks || line.kind == IntakeClass::Refused || line.kind == IntakeClass::Skipped)
        parts.append(intakewords::reason(line.found, m_desk.registry()).oneLine());
    parts.append(intakewords::note(m_editor.preview(), line, m_desk.registry()).oneLine());
    bool held = false;
    for (const Finding &finding : line.findings) {
        if (finding.isOpen() && finding.severity() != Severity::Hint)
            parts.append(words::findingSentence(finding, word));
        held = held || (finding.isOpen() && finding.severity() == Severity::Error);
    }
    if (held && line.number() && isTaken(line.kind))
        parts.append(IntakeRowsText::tr("Nếu nhận %1, dòng này vào lưới với dấu Lỗi.").arg(words::count(*line.number())));
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u' ');
}

QString IntakeRows::spoken(int row) const
{
    const IntakeLine &line = m_editor.line(row);
    const QString number = text(row, IntakeColumn::Installed);
    QStringList parts{unitText(line)};
    if (!number.isEmpty())
        parts.append(IntakeRowsText::tr("đã cài %1").arg(number));
    parts.append(intakewords::kind(line.kind));
    parts.append(check(row).text);
    parts.append(line.ticked ? IntakeRowsText::tr("đã chọn") : IntakeRowsText::tr("không chọn"));
    return parts.join(QStringLiteral(", "));
}

} // namespace dophu
