// What the documents page does with what a person writes: the drafts of days, which fields stand beside the paper, where a
// free letter begins, what it lacks.
#include "core/desk/desk.h"
#include "core/documents/letterdraft.h"
#include "ui/documents/documentfields.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/letterfields.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/prompts.h"

#include <QFile>
#include <QPushButton>
#include <QStackedWidget>

namespace dophu
{

namespace
{

// The order that the office works by, to be changed; its number and date are not ours.
LetterFacts exampleLetter(const Office &office, Day day)
{
    QFile file(QStringLiteral(":/documents/cong-van-978.json"));
    const auto facts = file.open(QIODevice::ReadOnly) ? letterDraftFrom(file.readAll()) : std::nullopt;
    LetterFacts letter = facts.value_or(newLetter(office, day));
    letter.number.clear();
    letter.signedOn = day;
    return letter;
}

} // namespace

QString DocumentsPage::draftPlace() const
{
    return QStringLiteral("%1#%2").arg(m_desk.location()).arg(m_desk.campaignId());
}

// Another campaign has days of its own; what was filled in for this one's is put by.
void DocumentsPage::takeUpDrafts()
{
    if (m_place == draftPlace())
        return;
    if (!m_place.isEmpty())
        m_keptDrafts = withFieldsOf(m_keptDrafts, m_place, m_drafts);
    m_place = draftPlace();
    m_drafts = fieldsKept(m_keptDrafts.value(m_place).toMap());
}

void DocumentsPage::connectLetter()
{
    connect(m_letterFields, &LetterFields::edited, this, [this] {
        m_letter = m_letterFields->letter();
        m_typing.start();
    });
    connect(m_letterFields, &LetterFields::newWanted, this, [this] { beginLetter(newLetter(m_desk.office(), m_day)); });
    connect(m_letterFields, &LetterFields::exampleWanted, this,
            [this] { beginLetter(exampleLetter(m_desk.office(), m_day)); });
}

void DocumentsPage::chooseKind(PaperKind kind)
{
    m_kind = kind;
    m_strip->dismiss();
    const bool letter = kind == PaperKind::Letter;
    if (letter && !isBegun(m_letter)) {
        m_letter = newLetter(m_desk.office(), m_day);
        m_letterFields->show(m_letter);
    }
    m_fieldStack->setCurrentIndex(letter ? 1 : 0);
    m_fields->showKind(kind);
    m_fields->setUrgency(m_urgencies[{kind, m_day}]);
    m_editSentence->setVisible(kind != PaperKind::Letter);
    m_batch->setVisible(kind == PaperKind::Reminder || kind == PaperKind::Form);
    compose();
}

// Whether anything stands in it beyond the letterhead and signer that every new one has.
bool DocumentsPage::isBegun(const LetterFacts &letter) const
{
    return letter != LetterFacts() && letter != newLetter(m_desk.office(), letter.signedOn);
}

// Words of one's own are not thrown away by one press.
void DocumentsPage::beginLetter(const LetterFacts &letter)
{
    const LetterFacts example = exampleLetter(m_desk.office(), m_letter.signedOn);
    if (isBegun(m_letter) && m_letter != example
        && !m_prompts.confirmEnding(tr("Bỏ công văn đang soạn"), tr("Nội dung đang soạn trong khung sẽ mất."),
                                    tr("Bỏ, soạn lại")))
        return;
    m_letter = letter;
    m_letterFields->show(letter);
    compose();
}

// The words stay for the next paper; the number left with this one.
void DocumentsPage::releaseNumber()
{
    if (m_kind != PaperKind::Letter) {
        m_fields->clearNumber();
        m_drafts[m_day] = m_fields->fields();
        return;
    }
    m_letter.number.clear();
    m_letterFields->show(m_letter);
}

QString DocumentsPage::whyLetterNotIssued() const
{
    switch (lackOf(m_letter)) {
    case LetterLack::Nothing:
        return {};
    case LetterLack::About:
        return tr("Ghi trích yếu, rồi ban hành.");
    case LetterLack::Addressee:
        return tr("Ghi nơi kính gửi, rồi ban hành.");
    case LetterLack::Words:
        return tr("Viết nội dung, rồi ban hành.");
    case LetterLack::Signer:
        return tr("Ghi thẩm quyền và người ký, rồi ban hành.");
    }
    Q_UNREACHABLE();
}

} // namespace dophu
