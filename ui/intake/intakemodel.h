// Intake model: the lines of one side of the preview, files or messages, as a table. It is thin: what a cell says is
// IntakeRows' business, what an answer does the editor's.
#pragma once

#include "ui/intake/intakerows.h"

#include <QAbstractTableModel>

namespace dophu
{

struct IntakeRole
{
    static constexpr int bars = Qt::UserRole + 201;    // int, 0 … 5; of Tin cậy, −1 where there is nothing to trust
    static constexpr int kind = Qt::UserRole + 202;    // IntakeClass, of Kết quả
    static constexpr int chooser = Qt::UserRole + 203; // bool: painted as a box to choose from
    static constexpr int tickable = Qt::UserRole + 204; // bool
};

class IntakeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    IntakeModel(const Desk &desk, IntakeEditor &editor, IntakeSide side, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Of Đã cài: the corrected number. False and refused() when the text is no number.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    // The editor's line of a row, −1 when there is none; and the other way.
    int lineOf(int row) const { return m_lines.value(row, -1); }
    int rowOf(int line) const { return int(m_lines.indexOf(line)); }
    // Unchecked, partly, checked: of the box in the header.
    Qt::CheckState tickedAll() const;
    const IntakeRows &rows() const { return m_rows; }

signals:
    void refused(const QString &sentence);

private:
    void rebuild();
    QVariant cellText(int line, IntakeColumn column, int role) const;
    QVariant cellLook(int line, IntakeColumn column, int role) const;

    IntakeEditor &m_editor;
    IntakeRows m_rows;
    IntakeSide m_side;
    QVector<int> m_lines;
};

} // namespace dophu
