// An intake made by hand: files and messages with what a careful reading would find in them, laid out like the office's
// own days, so that the preview can be looked at and driven without any reader. Settling, confirming and remembering are
// the desk's own.
#pragma once

#include "core/desk/desk.h"
#include "ui/intake/intakedoors.h"

#include <map>

namespace dophu
{

class HandMadeIntake
{
public:
    // day: the day the reports are for; the desk should hold figures of the days before.
    HandMadeIntake(Desk &desk, Day day);

    IntakeDoors doors() const;
    // The names of the files, as paths that doors().read knows.
    QStringList paths() const { return m_paths; }
    QString messages() const;

    qint64 before(const char *code) const; // the unit's last total before the day
    UnitId unit(const char *code) const;

    // Adds a file with these parts and values; the path.
    QString addFile(const QString &name, const SourceContent &content, const QVector<FoundValue> &found);
    QString addUnread(const QString &name, UnreadReason reason, const QByteArray &bytes = {});

    // A value in cell row, column of part 0 with its unit at the left edge.
    FoundValue inCell(const QString &source, const char *code, const QString &written, qint64 number, int row, int column) const;
    static CellGrid grid(const QString &name, const QVector<QStringList> &rows);

private:
    struct File
    {
        IntakeOriginal original;
        QVector<FoundValue> found;
    };
    void makeFiles();
    void makeDocuments();
    void makeAppendix();
    QVector<FoundValue> inMessages(const QString &text) const;

    Desk &m_desk;
    Day m_day;
    QStringList m_paths;
    std::map<QString, File> m_files;
};

} // namespace dophu
