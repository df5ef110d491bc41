// Status tag: the one word that says how a unit stands today, with its icon and colour (ui.md §8). A row has one tag, the
// highest in this order; filters may count the row in several.
#pragma once

#include "core/coverage/consolidation.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QPainter;

namespace dophu
{

enum class TagKind
{
    Error,
    Warning,
    Missing,
    Carried,
    Excused,
    Late,
    Accepted,
    Corrected,
    NoChange,
    OnTime,
    NotDue,
    Draft,  // Dự thảo, Tạm tính
    Closed, // Đã chốt, Đã ban hành
    Neutral
};

struct StatusTag
{
    TagKind kind = TagKind::NotDue;
    QString text;
    bool operator==(const StatusTag &) const = default;
};

StatusTag statusTag(const UnitFigures &unit);
bool hasAccepted(const UnitFigures &unit); // a finding of today was accepted

QString tagIcon(TagKind kind);
QColor tagColour(TagKind kind, const Theme &theme);
QColor tagFill(TagKind kind, const Theme &theme); // invalid: plain words without a box

int tagWidth(const StatusTag &tag);
// Left-aligned and vertically centred in where; elided when too narrow.
void paintTag(QPainter &painter, const QRect &where, const StatusTag &tag, const Theme &theme);

class TagLabel : public QWidget
{
    Q_OBJECT

public:
    explicit TagLabel(QWidget *parent = nullptr);
    void setTag(const StatusTag &tag);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusTag m_tag;
};

} // namespace dophu
