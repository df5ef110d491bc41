// The official format (thể thức): every number of Nghị định 30/2020/NĐ-CP, Phụ lục I that our papers use, with the
// clause it comes from, and the decree's way of writing numbers, hours and dates. "Mục I.n" is Phần I, Mục I (khổ giấy,
// lề, phông chữ); "Mục II.n" is Phần I, Mục II (the components); "Mục V" is the table of sizes and styles; "Phần II"
// is the appendix's own part. Where the decree gives a range, the value stands inside it.
// No ink here: a writer reads these numbers, a test measures the finished page against them.
#pragma once

#include "core/documents/document.h"
#include "core/domain/coverage.h"

#include <QTime>

namespace dophu::officialformat
{

// Mục I.1–3: A4 portrait; top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm.
inline constexpr double pageWidth = 210;
inline constexpr double pageHeight = 297;
inline constexpr double marginTop = 20;
inline constexpr double marginBottom = 20;
inline constexpr double marginLeft = 30;
inline constexpr double marginRight = 15;

// Mục I.4 and Mục V, stt 14: Arabic digits, 13–14 upright, centred in the top margin, not on the first page.
inline constexpr double pageNumberPt = 14;
inline constexpr double pageNumberBaseline = 12.5; // mm from the top edge

// Mục II.1 and Mục V, stt 1.
inline constexpr double stateNamePt = 12; // 12–13 bold capitals
inline constexpr double mottoPt = 13;     // 13–14 bold
// Mục II.2 and Mục V, stt 2.
inline constexpr double superiorPt = 12; // 12–13 upright capitals
inline constexpr double issuerPt = 12;   // 12–13 bold capitals
// Mục II.1b: the rule under the motto is as long as the motto. Mục II.2b, II.5a: under issuer and subject 1/3–1/2.
inline constexpr double partRule = 0.4;
inline constexpr double rulePt = 0.75;
inline constexpr double ruleGap = 0.9; // mm between the descenders and the rule
// Mục II.3 and Mục V, stt 3: 13 upright.
inline constexpr double numberPt = 13;
// Mục II.4 and Mục V, stt 4: 13–14 italic.
inline constexpr double placeAndDatePt = 13;
// Mục II.5a and Mục V, stt 5a.
inline constexpr double kindPt = 14;    // 13–14 bold capitals
inline constexpr double subjectPt = 14; // 13–14 bold
// Mục II.5b and Mục V, stt 5b: a công văn's "V/v …", 12–13 upright, centred under the number, 6 pt below it.
inline constexpr double aboutPt = 12;
inline constexpr double aboutGapPt = 6;
// Mục III.2 and Mục V, stt 10: capitals 13–14 bold in a box of one line, bright red.
inline constexpr double stampPt = 13;
inline constexpr double stampHeight = 8; // mm
double stampWidth(const QString &urgency); // mm: HỎA TỐC 30, THƯỢNG KHẨN 40, KHẨN 20
// Mục II.6 and Mục V, stt 6: 13–14 upright, justified; first line in by 10 or 12,7 mm; at least 6 pt between
// paragraphs; line spacing single to 1,5.
inline constexpr double bodyPt = 14;
inline constexpr double firstLineIndent = 10;
inline constexpr double paragraphGapPt = 6;
inline constexpr double lineSpacing = 1.0; // times the font's own line height
// Mục II.7 and Mục V, stt 7.
inline constexpr double authorityPt = 14;   // 13–14 bold capitals
inline constexpr double signerPt = 14;      // 13–14 bold
inline constexpr double signatureRoom = 24; // mm kept free for signature and seal
// Mục II.9 and Mục V, stt 8.
inline constexpr double addressedPt = 14;  // 13–14 upright
inline constexpr double copiesToPt = 12;   // 12 bold italic
inline constexpr double copiesListPt = 11; // 11 upright
// Phần II.1 and Mục V, stt 9.
inline constexpr double appendixPt = 14;      // 14 bold
inline constexpr double appendixTitlePt = 13; // 13–14 bold capitals
inline constexpr double attachedPt = 13;      // 13–14 italic
// Tables and small print: not ruled by the decree.
inline constexpr double tablePt = 12;
inline constexpr double notePt = 11;
inline constexpr double captionPt = 12;
inline constexpr double footPt = 8;
inline constexpr double footBaseline = 11; // mm from the bottom edge
inline constexpr double gridPt = 0.5;

// The left half of the letterhead in mm; the rest of the text width is the right half (drawing of Mục IV).
inline constexpr double letterheadLeft = 70;

// Room between the components in mm: seen in the decree's drawings, not ruled in figures.
inline constexpr double titleBefore = 6.5;
inline constexpr double addresseesBefore = 4.5;
inline constexpr double bodyBefore = 4.5; // after the addressees
inline constexpr double numberLineGap = 3;
inline constexpr double stampBefore = 3;
inline constexpr double signatureBefore = 3;
inline constexpr double noteBefore = 1.8;
inline constexpr double appendixRuleAfter = 4;
inline constexpr double copiesShare = 0.48; // of the text width, for Nơi nhận; the rest is the signer's

inline constexpr double mmPerPt = 25.4 / 72;

PageSetup a4();

// Mục II.4: in full; days under 10 and months 1 and 2 with a leading 0, months 3 to 9 without:
// "ngày 05 tháng 01 năm 2020", "ngày 19 tháng 8 năm 2020".
QString fullDate(Day day);
QString placeAndDate(const QString &place, Day day); // "Hướng Hoá, ngày 19 tháng 8 năm 2020"
QString shortDate(Day day);                          // "19/8/2020"
QString dayAndMonth(Day day);                        // "19/8"
QString hour(QTime time);                            // "14h05", as in the order (one way within a document)

// Mục II.3: a number under 10 with a leading 0, no blanks around "/"; an empty number leaves room for the pen.
QString numberAndSymbol(const QString &number, const QString &symbol); // "05/BC-VHTT"
QString numberLine(const QString &number, const QString &symbol);      // "Số: 05/BC-VHTT"

QString count(qint64 value);                                 // "18.567"; a fall "−28" with the true minus sign
QString count(Count value);                                  // "18.567"
QString countOrDash(const std::optional<Count> &value);      // "–" when not known, which is not 0
QString fewPadded(qint64 value);                             // in sentences: "04", "11", "1.234"
QString units(qint64 value);                                 // "04 đơn vị"
QString percent(const Coverage &coverage, int decimals = 2); // "57,49%"
inline const QString noFigure = QStringLiteral("–");

// Mục II.6: points are lettered by the Vietnamese alphabet: a b c d đ e g h i k … ; 0 is "a".
QString letter(int index);
QString roman(int number); // 1 … 3999

} // namespace dophu::officialformat
