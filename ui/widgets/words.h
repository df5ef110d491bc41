// Words: how the window writes numbers, days and the office's words. The one place that turns a count, a day, a channel
// or a finding into what a person reads on screen; official papers have their own spelling (core/documents).
#pragma once

#include "core/coverage/consolidation.h"

#include <QString>

namespace dophu::words
{

// The minus of the window's font: U+2212, or an en dash where the font lacks it; never a hyphen.
QChar minus();
QString missing(); // "–": not known, not zero

QString count(qint64 value); // 1.312, −28
QString count(Count value);
QString count(const std::optional<Count> &value); // – when unknown
QString increase(qint64 value);                   // +47, −10, 0
QString increase(const std::optional<qint64> &value);
QString percent(const std::optional<Coverage> &coverage, int decimals = 2); // 57,32%
QString percent(Target target);                                             // 60%
QString points(qint64 hundredths);                                          // +2,63 điểm

QString date(Day day);            // 19/8/2020
QString shortDate(Day day);       // 19/8
QString weekdayDate(Day day);     // Thứ Tư, 19/8/2020
QString weekdayShort(Day day);    // T4, CN
QString time(QTime time);         // 14:05
QString time(Moment moment);      // – when unknown
QString clock(Moment moment);     // 14:05:09
QString duration(qint64 minutes); // 1 giờ 36 phút

QString channel(Channel channel);   // Điện thoại, Zalo, SMS, Email, Giấy, Tệp
QString group(const QString &code); // xa-thi-tran → "Xã, thị trấn"; unknown codes are shown as they are
// A word of the campaign that ships with the program ("người", "Xã, thị trấn", "người dùng điện thoại thông minh") in the
// window's language; what an office wrote itself is shown as it wrote it.
QString shipped(const QString &word);

// "Luỹ kế giảm 28 người": the head line of a finding.
QString findingTitle(const Finding &finding, const QString &unitWord);
// The whole sentence with the offered number: "Luỹ kế giảm 28 người: 18/8 là 554, hôm nay 526. Có phải 562, gõ đảo số?"
QString findingSentence(const Finding &finding, const QString &unitWord);
// The part after the title, for the side panel: "18/8 là 554, hôm nay 526. Có phải 562, gõ đảo số?"
QString findingDetail(const Finding &finding, const QString &unitWord);

// Compare for people: NFD, marks dropped, đ → d, lower case, blanks and dots dropped ("Húc" and "huc" are equal).
QString folded(const QString &text);

} // namespace dophu::words
