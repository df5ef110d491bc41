// Office: who we are on paper. Free text, never corrected: letterhead and organisation names are spelled as the office
// chose (R13).
#pragma once

#include "core/desk/papertemplates.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace dophu
{

// Someone who may sign, as it prints: "KT. TRƯỞNG PHÒNG" / "Phó Trưởng phòng" / name.
struct OfficeSigner
{
    QString authority;
    QString title;
    QString name;
    bool operator==(const OfficeSigner &) const = default;
};

// Where somebody's e-mail goes: a place named in Kính gửi or Nơi nhận, or a unit, by the name that stands on paper.
struct OfficeAddress
{
    QString name;
    QString email;
    bool copy = false; // a copy (Cc) of everything that is sent, whoever it is addressed to
    bool operator==(const OfficeAddress &) const = default;
};

struct Office
{
    QString superior = QStringLiteral("UBND huyện Hướng Hoá");   // cơ quan chủ quản
    QString name = QStringLiteral("Phòng Văn hoá và Thông tin"); // cơ quan ban hành
    QString district = QStringLiteral("huyện Hướng Hoá");
    QString place = QStringLiteral("Hướng Hoá"); // địa danh
    QString symbol = QStringLiteral("BC-VHTT");  // ký hiệu
    QString filing = QStringLiteral("VHTT");     // "Lưu: VT, VHTT."
    QString signerAuthority;                     // "KT. TRƯỞNG PHÒNG" when a deputy signs
    QString signerTitle = QStringLiteral("Trưởng phòng");
    QString signerName = QStringLiteral("Trần Quang Minh");
    QStringList copies = {QStringLiteral("Như trên"), QStringLiteral("CT, các PCT UBND huyện")}; // Nơi nhận, without Lưu
    QVector<OfficeSigner> signers; // to choose from; the three lines above are the one who signs now
    QVector<OfficeAddress> addresses;
    PaperTemplates templates; // how its papers are worded
    bool operator==(const Office &) const = default;
};

} // namespace dophu
