#include "ui/journal/journalwords.h"

#include "core/documents/paperkinds.h"
#include "core/domain/report.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace dophu::journalwords
{

namespace
{

struct JournalWordsText
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

bool isAct(const JournalEntry &entry, const char *act)
{
    return entry.act == QLatin1String(act);
}

// Undoing or redoing that a finding was accepted.
bool isTurnedAcceptance(const JournalEntry &entry)
{
    return (isAct(entry, "undo") || isAct(entry, "redo")) && findingCodeFrom(entry.before);
}

QString saidText(Said said)
{
    switch (said) {
    case Said::Value:
        return {};
    case Said::NoChange:
        return JournalWordsText::tr("không phát sinh");
    case Said::Excused:
        return JournalWordsText::tr("miễn");
    case Said::Carried:
        return JournalWordsText::tr("số gần nhất");
    case Said::Withdrawn:
        return JournalWordsText::tr("xoá số");
    }
    return {};
}

QString findingText(FindingCode code)
{
    switch (code) {
    case FindingCode::BelowYesterday:
        return JournalWordsText::tr("luỹ kế giảm");
    case FindingCode::AboveBase:
        return JournalWordsText::tr("vượt mẫu số");
    case FindingCode::BaseAbovePopulation:
        return JournalWordsText::tr("mẫu số vượt dân số");
    case FindingCode::Jump:
        return JournalWordsText::tr("tăng cao");
    case FindingCode::Unchanged:
        return JournalWordsText::tr("không tăng");
    case FindingCode::NoBase:
        return JournalWordsText::tr("chưa có mẫu số");
    case FindingCode::SameAsYesterday:
        return JournalWordsText::tr("trùng số hôm trước");
    case FindingCode::RoundHabit:
        return JournalWordsText::tr("số tròn chục");
    case FindingCode::EqualToOther:
        return JournalWordsText::tr("trùng số đơn vị khác");
    case FindingCode::Exchanged:
        return JournalWordsText::tr("giống đổi chỗ");
    case FindingCode::ShiftedBlock:
        return JournalWordsText::tr("lệch một dòng");
    case FindingCode::FileResent:
        return JournalWordsText::tr("giống gửi lại tệp cũ");
    }
    return {};
}

QString valueText(const QString &value)
{
    if (value.isEmpty())
        return words::missing();
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber)
        return words::count(number);
    if (const auto said = saidFrom(value))
        return saidText(*said);
    if (const auto code = findingCodeFrom(value))
        return findingText(*code);
    if (const auto moment = Moment::fromIso(value))
        return words::clock(*moment);
    return value;
}

struct JournalAct
{
    const char *act;
    const char *icon;
    QString words;
};

QVector<JournalAct> journalActs()
{
    return {{"import", "import", JournalWordsText::tr("Nhập từ tệp")},
            {"message", "clip", JournalWordsText::tr("Nhập từ tin nhắn")},
            {"paste", "paste", JournalWordsText::tr("Dán nhiều ô")},
            {"learn", "edit", JournalWordsText::tr("Nhớ tên hoặc cột")},
            {"forget", "x", JournalWordsText::tr("Quên tên hoặc cột đã nhớ")},
            {"fill", "down", JournalWordsText::tr("Điền xuống")},
            {"clear", "x", JournalWordsText::tr("Xoá ô")},
            {"carry", "carry", JournalWordsText::tr("Lấy số gần nhất")},
            {"undo", "undo", JournalWordsText::tr("Hoàn tác")},
            {"redo", "redo", JournalWordsText::tr("Làm lại")},
            {"accept", "check", JournalWordsText::tr("Chấp nhận cảnh báo")},
            {"remind", "bell", JournalWordsText::tr("Nhắc đơn vị chưa gửi")},
            {"call", "phone", JournalWordsText::tr("Gọi đơn vị")},
            {"evidence", "clip", JournalWordsText::tr("Thêm chứng từ")},
            {"reminder_text", "edit", JournalWordsText::tr("Sửa lời nhắc")},
            {"closing_choice", "carry", JournalWordsText::tr("Chọn cách tính khi chốt")},
            {"close", "lock", JournalWordsText::tr("Chốt ngày")},
            {"reopen", "unlock", JournalWordsText::tr("Mở lại ngày")},
            {"footnote", "edit", JournalWordsText::tr("Sửa chú thích")},
            {"paper_words", "edit", JournalWordsText::tr("Sửa câu trên văn bản")},
            {"issue", "send", JournalWordsText::tr("Ban hành")},
            {"base", "unit", JournalWordsText::tr("Thêm mốc mẫu số")},
            {"campaign", "flag", JournalWordsText::tr("Sửa đợt báo cáo")},
            {"excuse", "minus", JournalWordsText::tr("Miễn báo cáo")},
            {"excuse-end", "minus", JournalWordsText::tr("Kết thúc miễn")},
            {"merge", "merge", JournalWordsText::tr("Sáp nhập đơn vị")},
            {"split", "unit", JournalWordsText::tr("Tách đơn vị")},
            {"inherit", "carry", JournalWordsText::tr("Chuyển số sang đơn vị mới")},
            {"registry", "import", JournalWordsText::tr("Nhập danh mục")},
            {"limits", "warn", JournalWordsText::tr("Sửa mức cảnh báo")},
            {"rules", "warn", JournalWordsText::tr("Xét lại theo quy tắc mới")},
            {"users", "user", JournalWordsText::tr("Sửa người dùng, quyền")},
            {"office", "doc", JournalWordsText::tr("Sửa văn bản, người ký")},
            {"backup", "backup", JournalWordsText::tr("Sao lưu")},
            {"restore", "history", JournalWordsText::tr("Phục hồi")},
            {"clock", "clock", JournalWordsText::tr("Đồng hồ máy chậm")},
            {"sign_in", "user", JournalWordsText::tr("Mở chương trình")},
            {"found", "flag", JournalWordsText::tr("Lập dữ liệu")}};
}

QString paperText(const QString &kind)
{
    const auto known = paperKindOf(kind);
    return known ? paperKindWords().at(int(*known)) : kind;
}

QString dayText(const QString &iso)
{
    const auto day = Day::fromIso(iso);
    return day ? words::date(*day) : iso;
}

// "Báo cáo ngày, số 06/BC-VHTT"; acts from before the kind was written down have the number alone.
QString issuedSubject(const JournalEntry &entry)
{
    bool isNumber = false;
    const int number = entry.subject.section(u'/', 0, 0).toInt(&isNumber);
    const QString spelled = isNumber ? QStringLiteral("%1/%2")
                                           .arg(number, 2, 10, QLatin1Char('0'))
                                           .arg(entry.subject.section(u'/', 1))
                                     : entry.subject;
    return entry.before.isEmpty() ? JournalWordsText::tr("Số %1").arg(spelled)
                                  : JournalWordsText::tr("%1, số %2").arg(paperText(entry.before), spelled);
}

} // namespace

QString act(const JournalEntry &entry)
{
    if (isAct(entry, "report")) {
        const auto said = saidFrom(entry.after);
        if (said && *said == Said::Carried)
            return JournalWordsText::tr("Lấy số gần nhất");
        if (said && *said == Said::Withdrawn)
            return JournalWordsText::tr("Xoá số");
        if (said && *said == Said::Excused)
            return JournalWordsText::tr("Miễn");
        return entry.before.isEmpty() ? JournalWordsText::tr("Nhập thay") : JournalWordsText::tr("Sửa số");
    }
    if (isAct(entry, "unit"))
        return entry.before.isEmpty() ? JournalWordsText::tr("Thêm đơn vị") : JournalWordsText::tr("Sửa đơn vị");
    const auto accepted = isAct(entry, "accept") ? findingCodeFrom(entry.before) : std::nullopt;
    if (accepted && severityOf(*accepted) == Severity::Error)
        return JournalWordsText::tr("Chấp nhận lỗi");
    for (const JournalAct &known : journalActs()) {
        if (isAct(entry, known.act))
            return known.words;
    }
    return entry.act;
}

QStringList kinds()
{
    QStringList kinds{JournalWordsText::tr("Nhập thay"), JournalWordsText::tr("Sửa số"),
                      JournalWordsText::tr("Xoá số"),    JournalWordsText::tr("Lấy số gần nhất"),
                      JournalWordsText::tr("Miễn"),      JournalWordsText::tr("Thêm đơn vị"),
                      JournalWordsText::tr("Sửa đơn vị"), JournalWordsText::tr("Chấp nhận lỗi")};
    for (const JournalAct &known : journalActs())
        kinds.append(known.words);
    kinds.removeDuplicates();
    return kinds;
}

QString icon(const JournalEntry &entry)
{
    if (isAct(entry, "report"))
        return entry.after == saidWord(Said::Carried) ? QStringLiteral("carry")
               : entry.before.isEmpty()               ? QStringLiteral("entry")
                                                      : QStringLiteral("edit");
    if (isAct(entry, "unit"))
        return QStringLiteral("unit");
    for (const JournalAct &known : journalActs()) {
        if (isAct(entry, known.act))
            return QLatin1String(known.icon);
    }
    return QStringLiteral("log");
}

QString subject(const JournalEntry &entry, const Registry &registry)
{
    if (isAct(entry, "issue"))
        return issuedSubject(entry);
    if (isAct(entry, "paper_words"))
        return QStringLiteral("%1, %2").arg(paperText(entry.subject), dayText(entry.day));
    if (const Unit *unit = registry.byCode(entry.subject))
        return unit->name;
    if (const auto day = Day::fromIso(entry.subject))
        return words::date(*day);
    return entry.subject;
}

QString before(const JournalEntry &entry)
{
    if (isAct(entry, "close"))
        return JournalWordsText::tr("mở");
    if (isTurnedAcceptance(entry))
        return valueText(entry.before);
    if (isAct(entry, "import") || isAct(entry, "paste") || isAct(entry, "undo") || isAct(entry, "redo")
        || isAct(entry, "found") || isAct(entry, "remind") || isAct(entry, "evidence") || isAct(entry, "reminder_text")
        || isAct(entry, "closing_choice") || isAct(entry, "backup") || isAct(entry, "office") || isAct(entry, "sign_in")
        || isAct(entry, "issue"))
        return {};
    return valueText(entry.before);
}

QString after(const JournalEntry &entry)
{
    if (isAct(entry, "reopen"))
        return JournalWordsText::tr("mở");
    if (isTurnedAcceptance(entry))
        return isAct(entry, "undo") ? JournalWordsText::tr("bỏ chấp nhận") : JournalWordsText::tr("chấp nhận lại");
    if (isAct(entry, "found"))
        return JournalWordsText::tr("%1 đơn vị").arg(valueText(entry.after));
    if (isAct(entry, "remind"))
        return JournalWordsText::tr("%1 đơn vị").arg(valueText(entry.after));
    if (isAct(entry, "call") && !entry.after.isEmpty())
        return JournalWordsText::tr("hứa %1").arg(valueText(entry.after));
    if (isAct(entry, "evidence"))
        return entry.after;
    if (entry.after.isEmpty() && (isAct(entry, "reminder_text") || isAct(entry, "call")))
        return {};
    if (entry.after.isEmpty() && (isAct(entry, "backup") || isAct(entry, "office") || isAct(entry, "sign_in")))
        return {};
    const bool counted = !isAct(entry, "report") && !isAct(entry, "accept") && !isAct(entry, "base")
                         && !isAct(entry, "close") && !isAct(entry, "campaign") && !isAct(entry, "unit")
                         && !isAct(entry, "clock") && !isAct(entry, "footnote") && !isAct(entry, "paper_words")
                         && !isAct(entry, "office") && !isAct(entry, "issue");
    return counted && !entry.after.isEmpty() ? JournalWordsText::tr("%1 số").arg(valueText(entry.after))
                                             : valueText(entry.after);
}

QString shortHash(const QByteArray &hash)
{
    return hash.isEmpty() ? words::missing() : QString::fromLatin1(hash.left(4).toHex()).toUpper();
}

} // namespace dophu::journalwords
