#include "ui/shell/helpdialog.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/windowfonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

QString htmlOf(const QString &title, const QVector<HelpEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    QString rows;
    for (const HelpEntry &entry : entries)
        rows +=
            QStringLiteral("<tr><td style=\"padding:3px 16px 3px 0\"><b>%1</b></td><td style=\"padding:3px 0\">%2</td></tr>")
                .arg(entry.head.toHtmlEscaped(), entry.text.toHtmlEscaped());
    return QStringLiteral("<h3>%1</h3><table cellspacing=\"0\">%2</table>").arg(title.toHtmlEscaped(), rows);
}

// A question above its answer: the two are too long to stand side by side.
QString htmlOfProblems(const QString &title, const QVector<HelpEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    QString text = QStringLiteral("<h3>%1</h3>").arg(title.toHtmlEscaped());
    for (const HelpEntry &entry : entries)
        text += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(entry.head.toHtmlEscaped(), entry.text.toHtmlEscaped());
    return text;
}

} // namespace

HelpDialog::HelpDialog(PageKind kind, QWidget *parent, const QString &language)
    : QDialog(parent), m_kind(kind), m_language(language), m_search(new QLineEdit(this)), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Trợ giúp: %1").arg(pageTitle(kind)));
    setAccessibleName(windowTitle());
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setAccessibleName(tr("Tìm trong trợ giúp"));
    m_search->setPlaceholderText(tr("không dấu cũng được, ví dụ: may in, F4"));
    m_search->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("&Tìm"), this);
    label->setBuddy(m_search);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(windowTitle());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(scaled(12));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 0);
    top->setSpacing(8);
    top->addWidget(label);
    top->addWidget(m_search, 1);
    auto *print = makeButton(tr("&In bảng phím…"), QStringLiteral("print"), QStringLiteral("helpPrint"), this);
    auto *close = makeButton(tr("Đóng"), {}, QStringLiteral("helpClose"), this);
    for (QPushButton *button : {print, close})
        button->setProperty("fit", "dialog");
    close->setDefault(true);
    connect(print, &QPushButton::clicked, this, &HelpDialog::keysWantedOnPaper);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::showText);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 0);
    buttons->addWidget(print);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    showText();
    resize(QSize(scaled(580), scaled(600)).boundedTo(screen()->availableSize() - QSize(16, 16)));
}

void HelpDialog::showText()
{
    const QString wanted = m_search->text().simplified();
    m_text->setHtml(wanted.isEmpty() ? wholePage() : found(wanted));
}

QString HelpDialog::wholePage() const
{
    const HelpText page = helpOf(m_kind, m_language);
    const HelpText shared = sharedHelp(m_language);
    return QStringLiteral("<p>%1</p>").arg(page.purpose.toHtmlEscaped()) + htmlOf(tr("Phím của trang"), page.keys)
           + htmlOf(tr("Phím ở mọi trang"), shared.keys)
           + htmlOfProblems(tr("Khi gặp khó"), page.problems + shared.problems);
}

// This page first, then what holds everywhere, then the others.
QString HelpDialog::found(const QString &wanted) const
{
    QVector<QPair<QString, HelpText>> order{{pageTitle(m_kind), helpOf(m_kind, m_language)},
                                            {tr("Mọi trang"), sharedHelp(m_language)}};
    for (int i = 0; i < pageKindCount; ++i) {
        if (PageKind(i) != m_kind)
            order.append({pageTitle(PageKind(i)), helpOf(PageKind(i), m_language)});
    }
    QString text;
    for (const auto &[title, help] : order) {
        const auto keys = matching(help.keys, wanted);
        const auto problems = matching(help.problems, wanted);
        text += htmlOf(title, keys) + htmlOfProblems(keys.isEmpty() ? title : QString(), problems);
    }
    return text.isEmpty()
               ? QStringLiteral("<p>%1</p>").arg(tr("Không tìm thấy “%1”. Thử một từ khác.").arg(wanted).toHtmlEscaped())
               : text;
}

} // namespace dophu
