// Issued paper (văn bản đã ban hành): a paper that left the office: its number of the year, what it was made from, and the
// files it left as, known by their hashes. Nothing of it ever changes; a correction is another paper with a higher version.
#pragma once

#include "core/domain/day.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace dophu
{

struct IssuedFile
{
    QString suffix; // "pdf", "docx", "xlsx"
    QString sha256; // of its bytes, lower case hexadecimal
    qint64 size = 0;
    bool operator==(const IssuedFile &) const = default;
};

struct IssuedPaper
{
    QString kind;    // as the command line calls it: "daily", "reminder" …
    Day day;         // the day it is about
    QString unit;    // code, of a paper about one unit; empty otherwise
    int version = 1; // of this kind, day and unit; a replacement counts on from the report it replaces
    int number = 0;  // of the year in which it was signed
    QString symbol;  // "BC-VHTT"
    Day signedOn;
    QString title;      // trích yếu
    QString recipients; // Kính gửi, parted by "; "
    QString signer;
    QString seal;          // the closed day's; empty where no closed day stands behind it
    int officeVersion = 0; // of the settings that gave letterhead, signer and Nơi nhận
    QVector<IssuedFile> files;
    qint64 journal = 0;
    QString by;
    Moment at;
    bool operator==(const IssuedPaper &) const = default;

    int year() const { return signedOn.date().year(); }
};

} // namespace dophu
