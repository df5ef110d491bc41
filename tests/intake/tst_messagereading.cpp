// What a careful clerk reads in chats, text messages and mails. The rows are short on purpose: each is one thing that people
// write. The sample's figures of 17/8/2020 are known, the day asked for is 18/8/2020.
#include "core/intake/csvrows.h"
#include "core/intake/recognition.h"
#include "tests/support/intakesample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dophu;

class TestMessageReading : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreRead_data();
    void figuresAreRead();
    void whatIsUnclearIsAsked_data();
    void whatIsUnclearIsAsked();
    void whatIsNoReportIsRefused_data();
    void whatIsNoReportIsRefused();
    void severalUnitsKeepTheirOwnFigures_data();
    void severalUnitsKeepTheirOwnFigures();
    void whoSaysNoFigureAmongOthersIsNotLost_data();
    void whoSaysNoFigureAmongOthersIsNotLost();
    void aLineWithoutAFigureIsShownAtItsPlace();
    void whoSentItAndWhenIsShown();
    void everyPlacePointsAtTheWordsItNames();
    void aLongConversationIsReadEntryByEntry();
    void aLearnedNameIsExactEvidence();
    void anotherCampaignHasItsOwnName();
    void nothingStrangeIsTaken_data();
    void nothingStrangeIsTaken();
    void theSampleMessagesAreRead_data();
    void theSampleMessagesAreRead();
    void theOwnMessagesAreRead_data();
    void theOwnMessagesAreRead();

private:
    QString read(const QString &text) const;
    IntakeSample m_sample;
};

namespace
{

const Day asked(2020, 8, 18);

QString shown(const FoundValue &value, const IntakeSample &sample)
{
    QStringList parts{outcomeWord(value.outcome)};
    if (value.reason != IntakeReason::None)
        parts << reasonWord(value.reason);
    if (value.unit)
        parts << sample.codeOf(value.unit);
    if (value.installed)
        parts << QString::number(*value.installed);
    if (value.outcome == IntakeOutcome::Accept) {
        if (value.base)
            parts << QStringLiteral("of ") + QString::number(*value.base);
        if (value.reportDay && *value.reportDay != asked)
            parts << QStringLiteral("on ") + value.reportDay->iso();
        if (value.asOf.isValid())
            parts << QStringLiteral("at ") + value.asOf.toString(QStringLiteral("HH:mm"));
        if (value.takenBack)
            parts << QStringLiteral("not ") + QString::number(*value.takenBack);
    }
    return parts.join(u' ');
}

} // namespace

QString TestMessageReading::read(const QString &text) const
{
    QStringList all;
    const IntakeContext context = m_sample.on(asked);
    for (const FoundValue &value : recogniseMessages(text, QStringLiteral("x"), context))
        all << shown(value, m_sample);
    return all.join(QStringLiteral("; "));
}

#define ROWS(...)                                                                                                           \
    QTest::addColumn<QString>("text");                                                                                      \
    QTest::addColumn<QString>("expected");                                                                                  \
    const auto row = [](const char *text, const char *expected) {                                                           \
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);                                      \
    }

void TestMessageReading::figuresAreRead_data()
{
    ROWS();
    // The bare figure.
    row("Tân Liên 1142", "accept 19465 1142");
    row("Tân Liên: 1142", "accept 19465 1142");
    row("Đến 14 giờ 00 ngày 18/8/2020 xã Tân Liên đã cài 1142 người, tăng 155 người so với ngày 17/8/2020", "accept 19465 1142 at 14:00");
    row("xa Tan Lien hnay 1142 nhe a", "accept 19465 1142");
    row("hnay xã Tân Liên được 1142", "accept 19465 1142");
    row("Tân Liên 1142 (hôm qua 987)", "accept 19465 1142");
    row("Tân Liên tuyên truyền xong, chắc chắn đã cài 1142 máy", "accept 19465 1142");
    row("Tân Liên - 1.142 máy", "accept 19465 1142");
    row("x. Tân Liên = 1,142", "accept 19465 1142");
    row("X.TÂN LIÊN 1 142 MÁY", "accept 19465 1142");
    row("ubnd xa tan lien bao cao 1142 nguoi", "accept 19465 1142");
    row("xa Tan Lien 1142may", "accept 19465 1142");
    row("Dạ em báo cáo chị, xã Tân Liên đến nay đã cài đặt được 1.142 điện thoại ạ!", "accept 19465 1142");
    row("Tổng số người đã cài đặt Bluezone của xã Tân Liên là 1142 người", "accept 19465 1142");
    row("Phòng Y tế 04 người", "accept HH-PYT 4");
    row("👉 Húc: 346 📱✅", "accept 19468 346");
    row("Mã 19468: 346", "accept 19468 346");
    row("Kết quả cài BZ của Bưu điện huyện: 22", "accept HH-BD 22");
    // In words.
    row("Tòa án mười hai đồng chí", "accept HH-TA 12");
    row("Hướng Sơn hai trăm linh chín máy", "accept 19444 209");
    row("Hội CCB: ba người", "accept HH-CCB 3");
    row("Hướng Sơn 209 máy (bằng chữ: hai trăm linh chín)", "accept 19444 209");
    // Base, share, remainder beside it.
    row("Tân Liên 1142/1739", "accept 19465 1142 of 1739");
    row("Tân Liên 1.142/1.739 máy đạt 65,7%", "accept 19465 1142 of 1739");
    row("Tân Liên đạt 65,7% (1142/1739)", "accept 19465 1142 of 1739");
    row("xã Tân Liên có 1739 người dùng ĐTTM, cài được 1142", "accept 19465 1142 of 1739");
    row("Tân Liên đã cài 1142 trên tổng số 1739 người dùng ĐTTM", "accept 19465 1142 of 1739");
    row("Phòng Tư pháp: tổng số CBCC 5, đã cài 4, chưa cài 1", "accept HH-PTP 4 of 5");
    row("Phòng Tư pháp 4/5 đ/c, còn 1 đ/c dùng máy thường", "accept HH-PTP 4 of 5");
    row("Số người dùng ĐTTM: 1.739\nSố đã cài: 1.142\nTỷ lệ: 65,7%\nĐơn vị: xã Tân Liên", "accept 19465 1142 of 1739");
    // The day's increase beside the total.
    row("Tân Liên tăng 155, luỹ kế 1142", "accept 19465 1142");
    row("Tân Liên hôm nay cài thêm 155 máy, tổng 1142", "accept 19465 1142");
    row("Tân Liên +155, tổng 1142", "accept 19465 1142");
    row("Tân Liên hôm qua 987 hôm nay 1142 (tăng 155)", "accept 19465 1142");
    row("Tân Liên cài mới 155 máy nâng tổng số lên 1142 máy", "accept 19465 1142");
    // Hours and days.
    row("Đến 10h, Húc đã cài 346 máy", "accept 19468 346 at 10:00");
    row("luc 13h45 xa Huc duoc 346 may", "accept 19468 346 at 13:45");
    row("13 giờ 50 Húc 346", "accept 19468 346 at 13:50");
    row("Húc (10g30): 346", "accept 19468 346 at 10:30");
    row("Húc 10h: 330; 13h30: 346", "accept 19468 346 at 13:30");
    row("Húc sáng nay 330, đến 13h30 là 346 máy", "accept 19468 346 at 13:30");
    row("Số liệu ngày 18/8 của xã Húc: 346", "accept 19468 346");
    row("Húc tính đến 14h00 ngày 18/8/2020: 346 máy", "accept 19468 346 at 14:00");
    row("Đoàn TN huyện\n17/8: 6\n18/8: 6", "accept HH-HDOAN 6 on 2020-08-17; accept HH-HDOAN 6");
    // Corrections.
    row("Đính chính Húc: 346 chứ không phải 364", "accept 19468 346 not 364");
    row("Húc em báo nhầm 364, sửa lại giúp em thành 346", "accept 19468 346 not 364");
    row("Húc từ 364 sửa thành 346", "accept 19468 346 not 364");
    row("Húc không phải 364 mà là 346", "accept 19468 346 not 364");
    row("Húc: bỏ số 364, số đúng 346", "accept 19468 346 not 364");
    row("Cho em sửa số xã Húc: 364 -> 346", "accept 19468 346 not 364");
    row("xã Thuận xin đính chính số liệu ngày 17/8: 319, không phải 321", "accept 19471 319 on 2020-08-17 not 321");
    row("số hôm qua của Thuận em cộng sai, 321 phải là 319 mới đúng", "accept 19471 319 on 2020-08-17 not 321");
    // What is not the figure.
    row("Tân Liên chỉ tiêu 60% là 1044 máy, đã đạt 1142 máy", "accept 19465 1142");
    row("Tân Liên khai báo y tế 93 người, cài Bluezone 1142 người, phát 200 tờ rơi", "accept 19465 1142");
    row("Thực hiện CV 978/UBND-VP ngày 14/8/2020, Tân Liên đã cài 1142 máy", "accept 19465 1142");
    row("Tân Liên 1142 máy. ĐT 0900 000 013", "accept 19465 1142");
    row("Tân Liên 1142 máy, chị nhận được chưa?", "accept 19465 1142");
    row("Tân Liên 1142 máy. Chị cho em hỏi mai báo mấy giờ?", "accept 19465 1142");
    // Who is only addressed, helps, or is called like a commune.
    row("Kính gửi Phòng VHTT: Tân Liên 1142", "accept 19465 1142");
    row("@Phòng VHTT Tân Liên báo cáo 1142", "accept 19465 1142");
    row("Em Mạnh bên xã Húc báo hộ xã Tân Liên: 1142 máy", "accept 19465 1142");
    row("Nhờ chị ghi cho xã Tân Liên 1142 máy (em ở xã Húc nhắn hộ)", "accept 19465 1142");
    row("Em Thuận ở xã Tân Liên đây chị, 1142 máy", "accept 19465 1142");
    row("Chị Thanh xã Tân Liên nhờ em báo số 1142 ạ", "accept 19465 1142");
    // Written otherwise.
    row("xax Taan Lieen dduwowcj 1142 mays rooif", "accept 19465 1142");
    row("Tân Liênn 1142 máy", "accept 19465 1142");
    row("Xã Húc thôn 1 100, thôn 2 120, thôn 3 126, cộng 346", "accept 19468 346");
    row("Xã Húc: bản A 100; bản B 120; bản C 126 => tổng 346 máy", "accept 19468 346");
    row("Fwd: Tân Liên 1142", "accept 19465 1142");
    row("> hôm nay còn 12 đơn vị chưa gửi\nTân Liên 1142 ạ", "accept 19465 1142");
}

void TestMessageReading::figuresAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(read(text), expected);
}

void TestMessageReading::whatIsUnclearIsAsked_data()
{
    ROWS();
    row("346", "ask no_unit 346");
    row("xã em 346 máy ạ", "ask no_unit 346");
    row("đính chính: 346 chứ không phải 364", "ask no_unit 346");
    row("Hướng L. 458", "ask ambiguous_unit 458");
    row("xã Tân báo cáo 619 máy", "ask ambiguous_unit 619");
    row("Thành: 398", "ask ambiguous_unit 398");
    row("truong Thuan đã cài 17 người", "ask ambiguous_unit 17");
    row("Agribank 25/27", "ask ambiguous_unit 25");
    row("UBND xã A Túc: luỹ kế 347", "ask retired_unit 347");
    row("TH Hướng Tân 33/43", "ask closed_unit 33");
    row("Công an xã Húc 13/13", "ask unknown_unit 13");
    row("Trạm Y tế xã Húc đã cài 5 người", "ask unknown_unit 5");
    row("Đoàn thanh niên xã Húc: 40 máy", "ask unknown_unit 40");
    row("xã Hải Thượng đã cài 1310 máy", "ask unknown_unit 1310");
    row("Tân Liên tăng 155 so với hôm qua", "ask new_in_day_only 19465");
    row("Tân Liên +155", "ask new_in_day_only 19465");
    row("tan lien tawng 155 may", "ask new_in_day_only 19465");
    row("Tân Liên vẫn như hôm qua", "ask same_as_yesterday 19465");
    row("Bưu điện không phát sinh", "ask same_as_yesterday HH-BD");
    row("Bưu điện còn 4 người chưa cài", "ask remaining_only HH-BD");
    row("Tân Liên đạt 65,7%", "ask percent_only 19465");
    row("Tân Liên khoảng 1100 máy", "ask approximate 19465");
    row("Tân Liên hơn 1.100 máy", "ask approximate 19465");
    // A guess, hearsay, a draft, a part: the words around the figure keep it from counting.
    row("Nghe đâu xã Tân Liên 1142 máy", "ask not_certain 19465");
    row("Ai ghi xã Tân Liên 1142 vậy", "ask not_certain 19465");
    row("Xã Tân Liên đâu có 1142", "ask not_certain 19465");
    row("Tân Liên 1142 máy, tạm tính chị nhé", "ask not_certain 19465");
    row("Tân Liên 1142 máy (chưa đối chiếu)", "ask not_certain 19465");
    row("Tân Liên 1142 máy của 4/6 thôn", "ask partial 19465");
    row("Tân Liên 1142 máy, chưa tính thôn cuối", "ask partial 19465");
    // Another count, another day, a paper's number.
    row("Tân Liên có 1142 người dùng smartphone", "ask not_certain 19465");
    row("Tân Liên tổng số 1739", "ask not_certain 19465");
    row("Tân Liên họp 1142 người", "ask not_certain 19465");
    row("Tân Liên hướng dẫn Bluezone cho 1142 người", "ask not_certain 19465");
    row("Bc số 1142 xã Tân Liên", "ask not_certain 19465");
    row("Tân Liên 1142 máy là số hôm qua", "ask wrong_day 19465 1142");
    row("Tân Liên 1142 lúc 15h hôm qua", "ask wrong_day 19465 1142");
    row("Tân Liên gần 1200 máy", "ask approximate 19465");
    row("Tân Liên cỡ 1100", "ask approximate 19465");
    row("Tân Liên 1,1k", "ask rounded 19465");
    row("Tân Liên 1 nghìn 1", "ask rounded 19465");
    row("Tân Liên 1 nghìn máy", "ask rounded 19465");
    row("Lao Bảo 3.0 máy", "ask rounded 19432");
    row("Tân Liên 1142-1150 máy", "ask two_values 19465");
    row("Tân Liên 1142 hay 1150 gì đó", "ask two_values 19465");
    row("Tân Long 741 702", "ask two_values 19459");
    row("QLTT l2 máy", "ask letters_in_number HH-QLTT");
    row("Húc 34O máy", "ask letters_in_number 19468");
    row("Hướng Sơn 209 (hai trăm mười chín) máy", "ask digits_words_conflict 19444");
    row("Tân Liên 1142/1739 đạt 56,7%", "ask ratio_mismatch 19465");
    row("Xã Húc thôn 1 100, thôn 2 120, thôn 3 126, cộng 364", "ask total_mismatch 19468");
    row("Xã Húc mới có 2/7 thôn báo: thôn 1 100, thôn 2 120", "ask partial 19468");
    row("Tân Liên 900", "ask below_yesterday 19465 900");
    row("Phòng Tư pháp 40 người", "ask above_base HH-PTP 40");
    row("Số liệu ngày 17/8: Tân Liên 987", "ask wrong_day 19465 987");
    row("BC phòng VHTT: đã cài 5 người", "ask no_unit 5");
}

void TestMessageReading::whatIsUnclearIsAsked()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(read(text), expected);
}

void TestMessageReading::whatIsNoReportIsRefused_data()
{
    ROWS();
    row("Chị ơi báo cáo trước mấy giờ ạ?", "refuse question");
    row("Tân Liên phải đạt 1044 máy phải không chị?", "refuse question");
    row("Tính cả học sinh không ạ?", "refuse question");
    row("Chiều em gửi ạ", "refuse promise");
    row("Ngày mai Tân Liên phấn đấu 1200 máy", "refuse promise");
    row("Dạ 14h10 em gửi file", "refuse promise");
    row("ok em", "refuse no_report");
    row("Cảm ơn chị ❤", "refuse no_report");
    row("[Sticker]", "refuse no_report");
    row("Thu hồi tin nhắn", "refuse no_report");
    row("[Hình ảnh]", "refuse attachment_only");
    row("[Tệp] BC_Bluezone_Thuan.xlsx - 12 KB", "refuse attachment_only");
    row("SĐT của em 0900 000 061", "refuse phone_only");
    row("Chị xem giúp em Công văn 978/UBND-VP với", "refuse document_only");
    row("Đề nghị các đơn vị báo cáo trước 14h, còn 17 đơn vị chưa gửi", "refuse notice");
    row("Khuyến mãi 50% giá trị thẻ nạp ngày 20/8", "refuse other_matter");
    row("Sáng nay Khe Sanh 24 độ, có mưa rào", "refuse other_matter");
    row("Khai báo y tế hôm nay 512 người", "refuse other_campaign");
    row("STT\tĐơn vị\tSố người dùng ĐTTM\tĐã cài\tTỷ lệ", "refuse no_data");
}

void TestMessageReading::whatIsNoReportIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(read(text), expected);
}

void TestMessageReading::severalUnitsKeepTheirOwnFigures_data()
{
    ROWS();
    row("Húc 346, Thuận 375, Thanh 398", "accept 19468 346; accept 19471 375; accept 19480 398");
    row("346 Húc, 375 Thuận, 398 Thanh", "accept 19468 346; accept 19471 375; accept 19480 398");
    row("1. Húc: 346\n2. Thuận: 375", "accept 19468 346; accept 19471 375");
    row("Húc = 346; Thuận = 375. Số liệu đến 13h30 ngày 18/8/2020", "accept 19468 346 at 13:30; accept 19471 375 at 13:30");
    row("Húc 346 Thuận 375", "accept 19468 346; accept 19471 375");
    row("Húc 346, Thuận 375\nTổng cộng: 721", "accept 19468 346; accept 19471 375");
    row("Húc 346, Thuận 375\nTổng cộng: 712", "ask total_mismatch 19468; ask total_mismatch 19471");
    row("Húc 346, Thành 398", "accept 19468 346; ask ambiguous_unit 398");
    row("Húc\t946\t346\t36,6%\nThuận\t1063\t375\t35,3%", "accept 19468 346 of 946; accept 19471 375 of 1063");
    row("Húc, Thuận: 375", "ask ambiguous_unit 375");   // whose?
    row("346 Húc 375 Thuận", "ask ambiguous_unit 346"); // behind or before?
    row("Húc 346\nHải Thượng 500", "accept 19468 346"); // the second line is nobody's
}

void TestMessageReading::severalUnitsKeepTheirOwnFigures()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(read(text), expected);
}

void TestMessageReading::whoSaysNoFigureAmongOthersIsNotLost_data()
{
    ROWS();
    row("Húc 350\nThuận: không phát sinh", "accept 19468 350; ask same_as_yesterday 19471");
    row("Húc 350, Thuận không phát sinh", "accept 19468 350; ask same_as_yesterday 19471");
    row("Húc 350; xã Thuận như hôm qua; Thanh 398", "accept 19468 350; accept 19480 398; ask same_as_yesterday 19471");
    row("Húc 350\nHướng Phùng hôm nay chưa có số", "accept 19468 350; refuse promise 19441");
    row("Húc 350\nHướng Phùng", "accept 19468 350; refuse no_report 19441");
    row("Húc 350\na ơi e gửi trễ chút nha", "accept 19468 350; refuse promise");
    row("Húc 350\nmấy giờ nộp vậy chị?", "accept 19468 350; refuse question");
    row("Em chào chị ạ\nHúc 350\ncảm ơn chị nhiều", "accept 19468 350"); // nobody's line
    row("Húc 350\nxã Húc báo cáo vậy ạ", "accept 19468 350");            // has been heard
}

void TestMessageReading::whoSaysNoFigureAmongOthersIsNotLost()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(read(text), expected);
}

void TestMessageReading::aLineWithoutAFigureIsShownAtItsPlace()
{
    const QStringList lines{QStringLiteral("Húc 350, Thuận không phát sinh"), QStringLiteral("dạ Hướng Phùng chưa có số"),
                            QStringLiteral("lát em gửi nha")};
    const QVector<FoundValue> values = recogniseMessages(lines.join(u'\n'), QStringLiteral("x"), m_sample.on(asked));
    QCOMPARE(values.size(), 4);
    for (int i = 0; i < 3; ++i) {
        const SourcePlace &place = values.at(i).unitBy.place;
        QCOMPARE(place.part, i == 2 ? 1 : 0);
        QCOMPARE(lines.at(place.part).mid(place.start, place.length), values.at(i).unitBy.text);
    }
    QCOMPARE(values.last().unitBy.place.part, 2);
    QCOMPARE(values.last().unitBy.place.length, qsizetype(0)); // all of it
}

void TestMessageReading::whoSentItAndWhenIsShown()
{
    const IntakeContext context = m_sample.on(asked);
    const auto only = [&](const char *text) {
        const QVector<FoundValue> values = recogniseMessages(QString::fromUtf8(text), QStringLiteral("x"), context);
        return values.size() == 1 ? values.first() : FoundValue();
    };
    FoundValue chat = only("[09:15, 18/8/2020] Hồ Thị Mai: Trường THCS Thuận 38 ạ");
    QCOMPARE(chat.sender, QStringLiteral("Hồ Thị Mai"));
    QCOMPARE(chat.received.iso(), QStringLiteral("2020-08-18T09:15:00"));
    QCOMPARE(shown(chat, m_sample), QStringLiteral("accept HH-CS471 38"));
    chat = only("Lê Văn Xy\nVKSND huyện đã cài 10 máy\n14:14");
    QCOMPARE(chat.sender, QStringLiteral("Lê Văn Xy"));
    QCOMPARE(chat.received.time(), QTime(14, 14));
    const FoundValue mail =
        only("Từ: UBND xã Xy <donvi21@example.vn>\nĐã gửi: Thứ Ba, 18 tháng 8 năm 2020 13:34\n"
             "Tới: Phòng VHTT <vhtt@example.vn>\nChủ đề: BC Bluezone ngày 18/8\n\n"
             "Kính gửi anh/chị,\nTổng số người dùng ĐTTM 601; đã cài 142; chưa cài 459.\n\nVõ Thu Hằng\nĐT: 0900 000 021");
    QCOMPARE(shown(mail, m_sample), QStringLiteral("accept 19492 142 of 601")); // the unit by its sender
    QCOMPARE(mail.unitBy.by, Recognised::By::Sender);
    QCOMPARE(mail.received.iso(), QStringLiteral("2020-08-18T13:34:00"));
    const QVector<FoundValue> two =
        recogniseMessages(QStringLiteral("--- m1\nHúc 346\n\n--- m2\nalo\n"), QStringLiteral("a.txt"), context);
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.first().source, QStringLiteral("a.txt#m1"));
    QCOMPARE(two.last().source, QStringLiteral("a.txt#m2"));
}

void TestMessageReading::everyPlacePointsAtTheWordsItNames()
{
    const QString text = QStringLiteral("--- m1\nDạ em báo\nxã Húc có 946 người dùng ĐTTM, đã cài 346 máy\n");
    const QStringList lines = text.split(u'\n');
    const QVector<FoundValue> values = recogniseMessages(text, QStringLiteral("x"), m_sample.on(asked));
    QCOMPARE(values.size(), 1);
    for (const Recognised &seen : {values.first().unitBy, values.first().numberBy, values.first().baseBy}) {
        QVERIFY(seen.place.isValid());
        QCOMPARE(lines.at(seen.place.part).mid(seen.place.start, seen.place.length), seen.text);
    }
}

// A whole afternoon copied at once: more than anybody writes in one message.
void TestMessageReading::aLongConversationIsReadEntryByEntry()
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += QStringLiteral("[13:%1] Chị Hoa: dạ em nhận được rồi chị nhé\n").arg(i % 60, 2, 10, QLatin1Char('0'));
    text += QStringLiteral("[13:59] Anh Ba: xã Húc báo cáo đã cài 352 máy\n");
    text += QStringLiteral("[14:00] Lan: Tân Lập 951 máy đã cài\n");
    QVERIFY(text.size() > 16'000);
    QStringList taken;
    for (const FoundValue &value : recogniseMessages(text, QStringLiteral("-"), m_sample.on(asked))) {
        if (value.installed)
            taken << QStringLiteral("%1 %2").arg(m_sample.codeOf(value.unit)).arg(*value.installed);
    }
    QCOMPARE(taken, QStringList({QStringLiteral("19468 352"), QStringLiteral("19462 951")}));

    const auto endless = recogniseMessages(QString(20'000, QLatin1Char('a')), QStringLiteral("-"), m_sample.on(asked));
    QCOMPARE(endless.size(), 1);
    QCOMPARE(endless.first().reason, IntakeReason::TooLarge);
}

void TestMessageReading::aLearnedNameIsExactEvidence()
{
    IntakeContext context = m_sample.on(asked);
    const QString text = QStringLiteral("Thành phố nhỏ 346 máy");
    QVERIFY(recogniseMessages(text, QStringLiteral("x"), context).first().outcome != IntakeOutcome::Accept);
    context.learnedNames.insert(QStringLiteral("thanh pho nho"), m_sample.registry().byCode(QStringLiteral("19468"))->id);
    const FoundValue value = recogniseMessages(text, QStringLiteral("x"), context).first();
    QCOMPARE(shown(value, m_sample), QStringLiteral("accept 19468 346"));
    QCOMPARE(value.unitBy.by, Recognised::By::Learned);
}

void TestMessageReading::anotherCampaignHasItsOwnName()
{
    const IntakeContext ours = m_sample.on(asked);
    Campaign campaign = ours.campaign;
    campaign.shortName = QStringLiteral("VNeID");
    const IntakeContext context{campaign, ours.registry, ours.matcher, asked, ours.pasts, {}, {}};
    const QVector<FoundValue> values =
        recogniseMessages(QStringLiteral("xã Húc kích hoạt VNeID 346 người"), QStringLiteral("x"), context);
    QCOMPARE(shown(values.first(), m_sample), QStringLiteral("accept 19468 346"));
}

// Nothing here may be taken, whatever else is said of it.
void TestMessageReading::nothingStrangeIsTaken_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "\n\n",
                             "---",
                             "--- m1",
                             "????",
                             "Húc",
                             "Húc:",
                             "Húc: -5",
                             "Húc 346 người họp",
                             "Húc ngày mai 400 máy",
                             "Húc sẽ cài 400 máy",
                             "Húc dự kiến 400",
                             "Nếu mai nắng thì Húc được 400 máy",
                             "Húc không phải 346",
                             "Húc chưa được 346 máy",
                             "Điện lực Khe Sanh cắt điện 27 hộ",
                             "VNPT khuyến mãi 50 GB",
                             "Chợ Khe Sanh 3600 người",
                             "TH số 3 Lao Bảo 3100",
                             "Bưu cục Khe Sanh 3600 máy",
                             "TCS Tân Liên 1142",
                             "Húc 99999999999999999999",
                             "Húc 346%",
                             "Húc 0346 000 111",
                             "Em Húc 346 ạ em gửi nhầm nhóm phải không",
                             "Tân Liên, Tân Lập 1142",
                             "Húc hơn hôm qua 27",
                             "Thông báo: Khe Sanh mất điện 3600 hộ",
                             "xã Húc và xã Thuận tổng 721 máy",
                             "Húc được giao 568 máy",
                             "Xã Húc có 946 người dùng ĐTTM",
                             "CV 346/UBND xã Húc",
                             "phòng họp số 346 Húc",
                             "Húc 346 hay sao ấy?",
                             "Húc ~ 346",
                             "Húc 346+"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestMessageReading::nothingStrangeIsTaken()
{
    QFETCH(QString, text);
    QVERIFY2(!read(text).contains(QStringLiteral("accept")), qPrintable(read(text)));
}

namespace
{

struct Score
{
    int accepts = 0;
    int taken = 0;
    int right = 0;
    int wrongUnit = 0;
    int refuses = 0;
    int refused = 0;
};

QString labelOf(const QString &unit, qint64 installed, const QString &day)
{
    return QStringLiteral("%1 %2 %3").arg(unit).arg(installed).arg(day);
}

// labels: of each source, what a careful clerk takes; empty for the others. refusals: source → reason.
Score scoreOf(const QVector<FoundValue> &found, QHash<QString, QStringList> labels, const QHash<QString, QString> &refusals,
              Day day, const IntakeSample &sample)
{
    Score score;
    for (const QStringList &some : std::as_const(labels))
        score.accepts += int(some.size());
    score.refuses = int(refusals.size());
    for (const FoundValue &value : found) {
        if (refusals.value(value.source) == reasonWord(value.reason) && value.outcome == IntakeOutcome::Refuse)
            ++score.refused;
        if (value.outcome != IntakeOutcome::Accept)
            continue;
        ++score.taken;
        const QString label = labelOf(sample.codeOf(value.unit), *value.installed, value.reportDay.value_or(day).iso());
        QStringList &left = labels[value.source];
        const bool unitNamed = std::any_of(left.begin(), left.end(),
                                           [&](const QString &one) { return one.startsWith(label.section(u' ', 0, 0)); });
        score.wrongUnit += !unitNamed;
        if (left.removeOne(label))
            ++score.right;
        else
            qWarning("%s: %s", qPrintable(value.source), qPrintable(label));
    }
    return score;
}

void checkBar(const Score &score)
{
    qInfo("accept %d, taken %d, right %d, wrong unit %d; refuse %d, with the reason %d", score.accepts, score.taken,
          score.right, score.wrongUnit, score.refuses, score.refused);
    QCOMPARE(score.wrongUnit, 0);
    QVERIFY(score.right * 1000 >= score.taken * 995);
    QVERIFY(score.right * 100 >= score.accepts * 90);
    QVERIFY(score.refused * 100 >= score.refuses * 95);
}

} // namespace

void TestMessageReading::theSampleMessagesAreRead_data()
{
    QTest::addColumn<QString>("day");
    for (const char *day : {"2020-08-18", "2020-08-19", "2020-08-20"})
        QTest::newRow(day) << QString::fromLatin1(day);
}

void TestMessageReading::theSampleMessagesAreRead()
{
    QFETCH(QString, day);
    const QString folder = QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/submissions/") + day;
    const QByteArray text = readFile(folder + QStringLiteral("/messages.txt")).value();
    const QByteArray expected = readFile(folder + QStringLiteral("/expected.json")).value();
    QHash<QString, QStringList> labels;
    QHash<QString, QString> refusals;
    const QJsonArray items = QJsonDocument::fromJson(expected).array();
    for (const QJsonValue &item : items) {
        const QJsonObject one = item.toObject();
        const QString source = one[QStringLiteral("source")].toString();
        if (!source.startsWith(QStringLiteral("messages.txt")))
            continue;
        if (one[QStringLiteral("outcome")] == QStringLiteral("accept"))
            labels[source].append(labelOf(one[QStringLiteral("unit")].toString(),
                                          one[QStringLiteral("installed")].toInteger(),
                                          one[QStringLiteral("report_date")].toString(day)));
        else if (one[QStringLiteral("outcome")] == QStringLiteral("refuse"))
            refusals.insert(source, one[QStringLiteral("reason")].toString());
    }
    const Day on = *Day::fromIso(day);
    const IntakeContext context = m_sample.on(on);
    checkBar(scoreOf(recogniseMessages(QString::fromUtf8(text), QStringLiteral("messages.txt"), context), labels, refusals,
                     on, m_sample));
}

void TestMessageReading::theOwnMessagesAreRead_data()
{
    QTest::addColumn<QString>("day");
    QTest::newRow("2020-08-18") << QStringLiteral("2020-08-18");
    QTest::newRow("2020-08-19") << QStringLiteral("2020-08-19");
    QTest::newRow("2020-08-20") << QStringLiteral("2020-08-20");
    QTest::newRow("2020-08-20, terse") << QStringLiteral("2020-08-20-terse");
}

// More sets, worded otherwise: tests/data/messages-own.
void TestMessageReading::theOwnMessagesAreRead()
{
    QFETCH(QString, day);
    const Day on = *Day::fromIso(day.left(10));
    const QString path = QStringLiteral(DOPHU_SOURCE_DIR "/tests/data/messages-own/") + day;
    const QByteArray text = readFile(path + QStringLiteral(".txt")).value();
    const QStringList rows =
        QString::fromUtf8(readFile(path + QStringLiteral(".tsv")).value()).split(u'\n', Qt::SkipEmptyParts);
    QHash<QString, QStringList> labels;
    QHash<QString, QString> refusals;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QStringList cells = rows.at(i).split(u'\t');
        const QString source = QStringLiteral("own#") + cells.at(0);
        const qsizetype dated = cells.at(5).indexOf(QStringLiteral("report="));
        const QString dayOf = dated < 0 ? on.iso() : cells.at(5).mid(dated + 7, 10);
        if (cells.at(1) == QStringLiteral("accept"))
            labels[source].append(labelOf(cells.at(3), cells.at(4).toLongLong(), dayOf));
        else if (cells.at(1) == QStringLiteral("refuse"))
            refusals.insert(source, cells.at(2));
    }
    const IntakeContext context = m_sample.on(on);
    checkBar(
        scoreOf(recogniseMessages(QString::fromUtf8(text), QStringLiteral("own"), context), labels, refusals, on, m_sample));
}

QTEST_GUILESS_MAIN(TestMessageReading)
#include "tst_messagereading.moc"
