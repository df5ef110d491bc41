// What a desk keeps of the words on paper: the office's letterhead, signers and templates, each saving a version that can be
// looked at and taken back, and the sentences that a clerk wrote otherwise on the paper of a day.
#include "core/desk/desk.h"
#include "core/storage/campaignstore.h"
#include "core/storage/journalstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dophu
{

namespace
{

QString paperEditsSetting(qint64 campaign, const PaperEditsOf &paper)
{
    return QStringLiteral("paper_words/%1/%2/%3/%4").arg(campaign).arg(paper.kind, paper.day.iso(), paper.unit);
}

QByteArray paperEditsToJson(const PaperEdits &edits)
{
    QJsonArray array;
    for (const PaperEdit &edit : edits)
        array.append(QJsonObject{{QStringLiteral("key"), edit.key},
                                 {QStringLiteral("made"), edit.made},
                                 {QStringLiteral("written"), edit.written}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

PaperEdits paperEditsFromJson(const QByteArray &json)
{
    PaperEdits edits;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        edits.append({object.value(QStringLiteral("key")).toString(), object.value(QStringLiteral("made")).toString(),
                      object.value(QStringLiteral("written")).toString()});
    }
    return edits;
}

QString paperEditWords(const PaperEdits &edits)
{
    QStringList words;
    for (const PaperEdit &edit : edits)
        words.append(edit.written);
    return words.join(QStringLiteral(" | "));
}

QString faultInWords(const TemplateProblem &problem)
{
    switch (problem.fault) {
    case TemplateFault::Empty:
        return QStringLiteral("không được để trống");
    case TemplateFault::TooLong:
        return QStringLiteral("dài quá %1 ký tự").arg(problem.detail);
    case TemplateFault::UnknownPlace:
        return QStringLiteral("“%1” không phải chỗ điền của câu này").arg(problem.detail);
    case TemplateFault::LoneBrace:
        return QStringLiteral("dấu ngoặc nhọn không thành cặp");
    case TemplateFault::NotOneLine:
        return QStringLiteral("phải viết liền một dòng");
    case TemplateFault::NoEnd:
        return QStringLiteral("câu cuối văn bản phải kết thúc bằng “./.”");
    case TemplateFault::EarlyEnd:
        return QStringLiteral("“./.” chỉ đứng cuối văn bản");
    case TemplateFault::NotASymbol:
        return QStringLiteral("ký hiệu chỉ gồm chữ in hoa, số, “-” và “&”");
    case TemplateFault::TooMany:
        return QStringLiteral("quá %1 nơi nhận").arg(problem.detail);
    }
    Q_UNREACHABLE();
}

} // namespace

Outcome Desk::saveOffice(const Office &office)
{
    if (const auto problems = problemsOf(office.templates); !problems.isEmpty())
        return fail(FailureKind::BadInput, problems.first().field, faultInWords(problems.first()));
    const Outcome saved = m_database->write<void>([&]() -> Outcome {
        const auto version = CampaignStore(*m_database).settingVersion(officeSetting);
        if (!version)
            return tl::unexpected<Failure>(version.error());
        if (*version != m_officeVersion)
            return fail(FailureKind::BadInput, QStringLiteral("Văn bản, người ký"),
                        QStringLiteral("máy khác vừa lưu thiết lập này, xem lại rồi lưu"));
        JournalEntry entry = entryNow(QStringLiteral("office"), office.name);
        entry.before = QStringLiteral("bản %1").arg(*version);
        entry.after = QStringLiteral("bản %1").arg(*version + 1);
        return saveSetting(officeSetting, officeToJson(office), std::move(entry));
    });
    if (!saved)
        return saved;
    m_office = office;
    ++m_officeVersion;
    told({});
    emit campaignChanged();
    return {};
}

Result<QVector<OfficeVersion>> Desk::officeVersions() const
{
    const auto kept = CampaignStore(*m_database).settingVersions(officeSetting);
    if (!kept)
        return tl::unexpected<Failure>(kept.error());
    QVector<OfficeVersion> versions;
    for (const CampaignStore::SettingVersion &version : *kept)
        versions.append({version.version, officeFromJson(version.value.toUtf8()), version.by, version.at, version.journal});
    return versions;
}

Result<PaperEdits> Desk::paperEdits(const PaperEditsOf &paper) const
{
    const auto json = CampaignStore(*m_database).setting(paperEditsSetting(m_campaignId, paper));
    if (!json)
        return tl::unexpected<Failure>(json.error());
    return paperEditsFromJson(json->toUtf8());
}

Outcome Desk::savePaperEdits(const PaperEditsOf &paper, const PaperEdits &edits)
{
    const Outcome written = m_database->write<void>([&]() -> Outcome {
        const auto present = paperEdits(paper);
        if (!present)
            return tl::unexpected<Failure>(present.error());
        if (*present == edits)
            return {};
        JournalEntry entry = entryNow(QStringLiteral("paper_words"), paper.kind);
        entry.day = paper.day.iso();
        entry.before = paperEditWords(*present);
        entry.after = paperEditWords(edits);
        return saveSetting(paperEditsSetting(m_campaignId, paper), paperEditsToJson(edits), std::move(entry));
    });
    if (written)
        told({});
    return written;
}

} // namespace dophu
