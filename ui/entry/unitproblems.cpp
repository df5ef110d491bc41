// What the side panel says first: the problems of the current row, each with what can be done about it.
#include "ui/entry/unitpanel.h"

#include "ui/entry/unitlines.h"
#include "ui/widgets/lineicons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dophu
{

namespace
{

QFrame *problemFrame(QWidget *parent, const QColor &fill, const QColor &line)
{
    auto *box = new QFrame(parent);
    box->setObjectName(QStringLiteral("problemBox"));
    box->setStyleSheet(QStringLiteral("QFrame#problemBox { background: %1; border: 1px solid %2; border-radius: 4px; }")
                           .arg(fill.name(), line.name()));
    return box;
}

QHBoxLayout *problemTitle(const QString &icon, const QString &text, const QColor &ink, QWidget *box)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *sign = new QLabel(box);
    const int side = scaled(16);
    sign->setPixmap(lineIcon(icon, ink).pixmap(QSize(side, side), box->devicePixelRatioF()));
    auto *title = wrappedLabel(text, TextUse::Strong, box);
    title->setStyleSheet(QStringLiteral("color: %1;").arg(ink.name()));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(title, 1);
    return row;
}

} // namespace

QWidget *UnitPanel::problemBox(const UnitFigures &unit, const Finding &finding, bool editable)
{
    const Theme &theme = Theme::of(this);
    const bool error = finding.severity() == Severity::Error;
    const bool open = finding.isOpen();
    const QColor ink = !open                                  ? theme.ok
                       : error                                ? theme.err
                       : finding.severity() == Severity::Hint ? theme.text2
                                                              : theme.warn;
    QFrame *box = problemFrame(m_problems,
                               !open   ? theme.okSoft
                               : error ? theme.errSoft
                                       : theme.warnSoft,
                               !open   ? theme.okLine
                               : error ? theme.errLine
                                       : theme.warnLine);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    const QString &unitWord = m_desk.campaign().unitWord;
    layout->addLayout(problemTitle(!open   ? QStringLiteral("check")
                                   : error ? QStringLiteral("error")
                                           : QStringLiteral("warn"),
                                   words::findingTitle(finding, unitWord), ink, box));
    QString detail = words::findingDetail(finding, unitWord);
    if (finding.accepted)
        detail =
            tr("%1 chấp nhận %2: %3").arg(finding.accepted->by, words::time(finding.accepted->at), finding.accepted->reason);
    layout->addWidget(wrappedLabel(detail, TextUse::Small, box));
    if (!open || !editable)
        return box;
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const auto add = [&](const QString &text, const QString &icon, const QString &name) {
        auto *button = makeButton(text, icon, name, box);
        button->setProperty("fit", "small");
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        return button;
    };
    if (finding.offered) {
        const Count offered = *finding.offered;
        auto *use = add(tr("Dùng %1").arg(words::count(offered)), {}, QStringLiteral("panelOffered"));
        use->setProperty("look", "accent");
        use->setToolTip(tr("Dùng %1 (F3)").arg(words::count(offered)));
        connect(use, &QPushButton::clicked, this, [this, id = unit.id, offered] { emit offeredWanted(id, offered); });
    }
    connect(add(tr("Sửa"), QStringLiteral("edit"), QStringLiteral("panelEdit")), &QPushButton::clicked, this,
            [this, id = unit.id] { emit editWanted(id); });
    auto *accept = add(tr("Chấp nhận…"), {}, QStringLiteral("panelAccept"));
    accept->setToolTip(tr("Chấp nhận có lý do (Alt+Enter)"));
    connect(accept, &QPushButton::clicked, this, [this, id = unit.id, code = finding.code] { emit acceptWanted(id, code); });
    row->addStretch();
    layout->addLayout(row);
    return box;
}

QWidget *UnitPanel::refusalBox(const UnitFigures &unit, const QString &sentence)
{
    const Theme &theme = Theme::of(this);
    QFrame *box = problemFrame(m_problems, theme.errSoft, theme.errLine);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(problemTitle(QStringLiteral("error"), tr("Chưa nhận số"), theme.err, box));
    layout->addWidget(wrappedLabel(sentence, TextUse::Small, box));
    auto *edit = makeButton(tr("Sửa"), QStringLiteral("edit"), QStringLiteral("panelEdit"), box);
    edit->setProperty("fit", "small");
    edit->setFocusPolicy(Qt::TabFocus);
    connect(edit, &QPushButton::clicked, this, [this, id = unit.id] { emit editWanted(id); });
    layout->addWidget(edit, 0, Qt::AlignLeft);
    return box;
}

void UnitPanel::fillProblems(const UnitFigures &unit, bool editable, const QString &refusal)
{
    while (QLayoutItem *item = m_problemLayout->takeAt(0)) {
        if (QWidget *box = item->widget()) {
            box->hide(); // not seen until it is gone
            box->deleteLater();
        }
        delete item;
    }
    if (!refusal.isEmpty())
        m_problemLayout->addWidget(refusalBox(unit, refusal));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        for (const Finding &finding : unit.findings) {
            if (finding.severity() == severity)
                m_problemLayout->addWidget(problemBox(unit, finding, editable));
        }
    }
    m_problems->setVisible(m_problemLayout->count() > 0);
}

} // namespace dophu
