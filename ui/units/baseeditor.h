// Base editor (thêm mốc mẫu số): a new base from a day on, with its source and estimate mark. Before anything is saved it
// says in words what will change and what will not: earlier days stay as they were (R3).
#pragma once

#include "core/domain/coverage.h"
#include "core/domain/unit.h"

#include <QFrame>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dophu
{

class BaseEditor : public QFrame
{
    Q_OBJECT

public:
    explicit BaseEditor(QWidget *parent = nullptr);
    // bases: the unit's own of that kind, oldest first.
    void open(UnitId unit, const QString &kind, const QVector<Base> &bases, Day proposed, Target target,
              const QString &unitWord);
    // The base as it is written; nothing while something is missing or refused.
    std::optional<Base> base() const;
    QString problem() const;     // why it cannot be saved, empty when it can
    QString consequence() const; // "Từ 20/8 tỷ lệ tính trên 1.422 người; …"

signals:
    void saveWanted(const dophu::Base &base);
    void leaveWanted();

private:
    void judge();                      // says what is wrong or what will happen, and allows saving
    const Base *before(Day day) const; // in force the day before

    UnitId m_unit;
    QString m_kind;
    QVector<Base> m_bases;
    Target m_target;
    QString m_unitWord;
    QDateEdit *m_day;
    QLineEdit *m_value;
    QLineEdit *m_source;
    QCheckBox *m_estimate;
    QLabel *m_icon;
    QLabel *m_message;
    QPushButton *m_save;
    QPushButton *m_leave;
};

} // namespace dophu
