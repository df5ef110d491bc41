<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>Application</name>
    <message>
        <source>Tệp dữ liệu bị hỏng</source>
        <translation>The data file is damaged</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Chưa sao lưu được hôm nay</source>
        <translation>Today’s backup was not made</translation>
    </message>
    <message>
        <source>Không khôi phục được; dữ liệu cũ giữ nguyên</source>
        <translation>Not restored; the old data is untouched</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Có bản sao lưu tốt ngày %1 (%2). Tệp hỏng vẫn được giữ lại bên cạnh. Khôi phục từ bản này?</source>
        <translation>There is a good backup of %1 (%2). The damaged file is kept beside it. Restore from this backup?</translation>
    </message>
    <message>
        <source>Đã khôi phục; sổ văn bản thiếu %1 văn bản đã ban hành</source>
        <translation>Restored; %1 issued papers are missing from the register</translation>
    </message>
    <message>
        <source>Các văn bản này ban hành sau bản sao lưu, không còn trong sổ. Đừng cấp lại các số đó: %1.</source>
        <translation>These papers were issued after the backup and are no longer in the register. Do not give these numbers again: %1.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Đã cài</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Tăng trong ngày</source>
        <translation>Increase of the day</translation>
    </message>
    <message>
        <source>Khoảng 80%</source>
        <translation>80% range</translation>
    </message>
    <message>
        <source>%1 (dự báo)</source>
        <translation>%1 (forecast)</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Short by</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Chỉ tiêu ngày mai</source>
        <translation>Tomorrow&apos;s quota</translation>
    </message>
    <message>
        <source>số gần nhất %1</source>
        <translation>carried from %1</translation>
    </message>
    <message>
        <source>Hạng, tỷ lệ</source>
        <translation>Rank, rate</translation>
    </message>
    <message>
        <source>Ngày của %1</source>
        <translation>Day of %1</translation>
    </message>
</context>
<context>
    <name>Chase</name>
    <message>
        <source>%1 gọi</source>
        <translation>%1 called</translation>
    </message>
    <message>
        <source>%1 nhắc qua %2</source>
        <translation>%1 reminded by %2</translation>
    </message>
    <message>
        <source>, hứa %1</source>
        <translation>, promised %1</translation>
    </message>
    <message>
        <source>gọi %1</source>
        <translation>called %1</translation>
    </message>
    <message>
        <source>nhắc %1</source>
        <translation>reminded %1</translation>
    </message>
    <message>
        <source>%1, hứa %2</source>
        <translation>%1, promised %2</translation>
    </message>
    <message>
        <source>quá hẹn %1</source>
        <translation>%1 past promise</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 bytes</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Hạn %1 còn </source>
        <translation>Due %1 in </translation>
    </message>
    <message>
        <source>Xem ngày %1 (đã chốt)</source>
        <translation>Viewing %1 (closed)</translation>
    </message>
    <message>
        <source>Xem ngày %1 (chưa chốt)</source>
        <translation>Viewing %1 (not closed)</translation>
    </message>
    <message>
        <source>Xem ngày %1 (chưa đến)</source>
        <translation>Viewing %1 (still to come)</translation>
    </message>
    <message>
        <source>Quá hạn %1 là %2</source>
        <translation>Past %1 by %2</translation>
    </message>
    <message>
        <source>Đã ban hành %1</source>
        <translation>Issued %1</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Ghi</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Huỷ</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 đã có. Ghi đè tệp này?</source>
        <translation>%1 exists. Overwrite this file?</translation>
    </message>
    <message>
        <source>Ghi đè</source>
        <translation>Overwrite</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Không mở được %1.</source>
        <translation>Cannot open %1.</translation>
    </message>
    <message>
        <source>Kiểm tra tệp còn ở chỗ cũ và chưa bị chương trình khác khoá, rồi thử lại.</source>
        <translation>Check that the file is still there and no other program has locked it, then try again.</translation>
    </message>
    <message>
        <source>Không đọc được %1.</source>
        <translation>Cannot read %1.</translation>
    </message>
    <message>
        <source>Kiểm tra tệp còn ở chỗ đó; mở thử bằng chương trình đã tạo ra nó, lưu lại rồi chọn lại.</source>
        <translation>Check that the file is still there; open it in the program that made it, save it, then choose it again.</translation>
    </message>
    <message>
        <source>Không lưu được %1.</source>
        <translation>Cannot save %1.</translation>
    </message>
    <message>
        <source>Đóng tệp nếu đang mở trong chương trình khác, kiểm tra ổ đĩa còn chỗ và được phép ghi, rồi thử lại hoặc lưu chỗ khác.</source>
        <translation>Close the file if another program has it open, check that the disk has room and may be written, then try again or save elsewhere.</translation>
    </message>
    <message>
        <source>%1 không phải tệp dữ liệu của Độ Phủ.</source>
        <translation>%1 is not a Độ Phủ data file.</translation>
    </message>
    <message>
        <source>Chọn đúng tệp dữ liệu của phòng.</source>
        <translation>Choose your office’s data file.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu %1 bị hỏng.</source>
        <translation>The data file %1 is damaged.</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu gần nhất; đừng ghi tiếp vào tệp này.</source>
        <translation>Restore the newest backup; do not write to this file any more.</translation>
    </message>
    <message>
        <source>%1 do bản Độ Phủ mới hơn tạo ra.</source>
        <translation>%1 was made by a newer version of Độ Phủ.</translation>
    </message>
    <message>
        <source>Cài bản mới của Độ Phủ rồi mở lại.</source>
        <translation>Install the new version of Độ Phủ and open it again.</translation>
    </message>
    <message>
        <source>Không mở tệp dữ liệu trên ổ mạng.</source>
        <translation>Data files on a network drive are not opened.</translation>
    </message>
    <message>
        <source>Nhiều máy cùng nhập thì dùng máy chủ PostgreSQL; một máy thì để tệp trên ổ của máy.</source>
        <translation>For several PCs use a PostgreSQL server; for one PC keep the file on its own disk.</translation>
    </message>
    <message>
        <source>Ngày %1 nằm ngoài đợt.</source>
        <translation>%1 is outside the campaign.</translation>
    </message>
    <message>
        <source>Chọn ngày trong đợt, hoặc sửa ngày đầu, ngày cuối ở Thiết lập.</source>
        <translation>Choose a day of the campaign, or change its first and last day in Settings.</translation>
    </message>
    <message>
        <source>Ngày %1 đã chốt.</source>
        <translation>%1 is closed.</translation>
    </message>
    <message>
        <source>Mở lại ngày để sửa.</source>
        <translation>Reopen the day to make changes.</translation>
    </message>
    <message>
        <source>Ngày %1 chưa chốt.</source>
        <translation>%1 is not closed.</translation>
    </message>
    <message>
        <source>Chốt ngày rồi làm tiếp.</source>
        <translation>Close the day first.</translation>
    </message>
    <message>
        <source>Chưa chốt được ngày %1: còn %2 lỗi, %3 cảnh báo.</source>
        <translation>%1 cannot be closed yet: errors left %2, warnings left %3.</translation>
    </message>
    <message>
        <source>Sửa số hoặc chấp nhận có lý do, rồi chốt lại.</source>
        <translation>Correct the values or accept them with a reason, then close again.</translation>
    </message>
    <message>
        <source>Không lưu được.</source>
        <translation>Not saved.</translation>
    </message>
    <message>
        <source>Kiểm tra ổ đĩa còn chỗ và còn cắm, rồi thử lại; số vừa nhập chưa được ghi.</source>
        <translation>Check that the disk has room and is plugged in, then try again; what was just typed is not stored.</translation>
    </message>
    <message>
        <source>Mất kết nối máy chủ.</source>
        <translation>The server connection is lost.</translation>
    </message>
    <message>
        <source>Kiểm tra dây mạng rồi thử lại; số vừa nhập chưa được ghi.</source>
        <translation>Check the network cable and try again; what was just typed is not stored.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu chưa có đợt nào.</source>
        <translation>The data file has no campaign yet.</translation>
    </message>
    <message>
        <source>Tạo đợt ở lần mở đầu.</source>
        <translation>Create the campaign at the first start.</translation>
    </message>
    <message>
        <source>%1 đã có dữ liệu.</source>
        <translation>%1 already holds data.</translation>
    </message>
    <message>
        <source>Chọn tên khác để tạo mới, hoặc mở tệp này.</source>
        <translation>Choose another name for a new file, or open this one.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sửa chỗ đó rồi làm lại.</source>
        <translation>Correct that place and try again.</translation>
    </message>
    <message>
        <source>Không có đơn vị mã “%1”.</source>
        <translation>There is no unit with code “%1”.</translation>
    </message>
    <message>
        <source>Xem lại mã, hoặc thêm đơn vị ở trang Đơn vị.</source>
        <translation>Check the code, or add the unit on the Units page.</translation>
    </message>
    <message>
        <source>Đơn vị %1 không phải báo cáo ngày %2.</source>
        <translation>%1 need not report for %2.</translation>
    </message>
    <message>
        <source>Xem ngày bắt đầu, ngày ngừng ở trang Đơn vị.</source>
        <translation>See its first and last day on the Units page.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do.</source>
        <translation>No reason given.</translation>
    </message>
    <message>
        <source>Chọn hoặc gõ lý do rồi làm lại.</source>
        <translation>Choose or type a reason, then try again.</translation>
    </message>
    <message>
        <source>Máy khác vừa sửa ô này.</source>
        <translation>Another PC has just changed this cell.</translation>
    </message>
    <message>
        <source>Xem số mới rồi nhập lại nếu vẫn cần.</source>
        <translation>Look at the new value; type yours again if still needed.</translation>
    </message>
    <message>
        <source>Số đang có là %1. Xem rồi nhập lại nếu vẫn cần.</source>
        <translation>It now holds %1. Look at it; type yours again if still needed.</translation>
    </message>
    <message>
        <source>Không có gì để hoàn tác.</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>Nhật ký bị thay đổi ngoài phần mềm từ bản ghi %1.</source>
        <translation>The log was changed outside the app from record %1 on.</translation>
    </message>
    <message>
        <source>Báo Trưởng phòng trước khi dùng số.</source>
        <translation>Tell the head of office before using the figures.</translation>
    </message>
    <message>
        <source>Không làm được việc vừa yêu cầu.</source>
        <translation>That could not be done.</translation>
    </message>
    <message>
        <source>Thử lại.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Tệp %1 lớn quá 25 MB.</source>
        <translation>File %1 is larger than 25 MB.</translation>
    </message>
    <message>
        <source>Chụp lại nhỏ hơn hoặc nén ảnh rồi thêm lại.</source>
        <translation>Take a smaller picture or compress it, then add it again.</translation>
    </message>
    <message>
        <source>Tệp %1 không có nội dung.</source>
        <translation>File %1 is empty.</translation>
    </message>
    <message>
        <source>Chờ tệp tải xong rồi thêm lại.</source>
        <translation>Wait until the file is downloaded, then add it again.</translation>
    </message>
    <message>
        <source>Tệp chứng từ đã bị thay đổi: %1.</source>
        <translation>The evidence file was changed: %1.</translation>
    </message>
    <message>
        <source>Đừng dùng tệp này; xin lại đơn vị và báo Trưởng phòng.</source>
        <translation>Do not use this file; ask the unit again and tell the head of office.</translation>
    </message>
    <message>
        <source>Việc này cần quyền của Trưởng phòng.</source>
        <translation>This needs the right of the head of office.</translation>
    </message>
    <message>
        <source>Nhờ Trưởng phòng hoặc người được giao ở Thiết lập làm.</source>
        <translation>Ask the head of office, or whom Settings names.</translation>
    </message>
</context>
<context>
    <name>FormsMaking</name>
    <message>
        <source>Thư mục để ghi mẫu báo cáo ngày %1</source>
        <translation>Folder for the report forms of %1</translation>
    </message>
    <message>
        <source>Đang làm mẫu báo cáo của %1 đơn vị…</source>
        <translation>Making the report forms of %1 units…</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đã dừng: %1/%2 mẫu đã ghi vào %3.</source>
        <translation>Stopped: %1 of %2 forms written to %3.</translation>
    </message>
    <message>
        <source>Đã ghi %1 mẫu báo cáo ngày %2 vào %3.</source>
        <translation>%1 report forms of %2 written to %3.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Việc</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Bảng phím Độ Phủ</source>
        <translation>Keys of Độ Phủ</translation>
    </message>
    <message>
        <source>BẢNG PHÍM</source>
        <translation>KEYS</translation>
    </message>
    <message>
        <source>Mọi trang</source>
        <translation>All pages</translation>
    </message>
</context>
<context>
    <name>IntakeReasons</name>
    <message>
        <source>%1 hay %2?</source>
        <translation>%1 or %2?</translation>
    </message>
    <message>
        <source>%1 giống %2 đơn vị</source>
        <translation>%1 is like %2 units</translation>
    </message>
    <message>
        <source>%1 chưa rõ là đơn vị nào</source>
        <translation>%1 does not say which unit</translation>
    </message>
    <message>
        <source>Tên viết chưa đủ để biết đơn vị nào. Chọn đơn vị.</source>
        <translation>The name as written does not tell the unit. Choose it.</translation>
    </message>
    <message>
        <source>Không có đơn vị %1</source>
        <translation>There is no unit %1</translation>
    </message>
    <message>
        <source>Chọn đơn vị trong danh sách; có thể nhớ tên này cho lần sau.</source>
        <translation>Choose the unit from the list; the name can be remembered.</translation>
    </message>
    <message>
        <source>Không ghi tên đơn vị</source>
        <translation>No unit is named</translation>
    </message>
    <message>
        <source>Hỏi người gửi rồi chọn đơn vị.</source>
        <translation>Ask the sender, then choose the unit.</translation>
    </message>
    <message>
        <source>%1 là tên cũ</source>
        <translation>%1 is a former name</translation>
    </message>
    <message>
        <source>Đơn vị đã nhập hoặc đổi tên; số này có thể chỉ là một phần. Hỏi lại rồi chọn đơn vị.</source>
        <translation>The unit was merged or renamed; this may be only a part. Ask, then choose the unit.</translation>
    </message>
    <message>
        <source>%1 không báo cáo ngày này</source>
        <translation>%1 does not report on this day</translation>
    </message>
    <message>
        <source>Đơn vị đã ngừng theo dõi. Chọn đơn vị khác hoặc bỏ qua.</source>
        <translation>The unit is no longer tracked. Choose another or skip it.</translation>
    </message>
    <message>
        <source>Các chỗ ghi đơn vị khác nhau</source>
        <translation>Different units are named</translation>
    </message>
    <message>
        <source>Trong tệp và tên tệp, hoặc người gửi, chỉ hai đơn vị. Chọn đơn vị đúng.</source>
        <translation>The content and the file name, or the sender, point to two units. Choose the right one.</translation>
    </message>
    <message>
        <source>Ghi ngày %1</source>
        <translation>Dated %1</translation>
    </message>
    <message>
        <source>Ghi ngày khác</source>
        <translation>Dated another day</translation>
    </message>
    <message>
        <source>Số này của ngày khác. Chỉ nhận khi chắc đơn vị ghi nhầm ngày.</source>
        <translation>This number is of another day. Take it only when the unit surely misdated it.</translation>
    </message>
    <message>
        <source>Các chỗ ghi ngày khác nhau</source>
        <translation>Different days are named</translation>
    </message>
    <message>
        <source>Tiêu đề, tên tệp và nội dung ghi hai ngày. Chỉ nhận khi chắc số này của ngày báo cáo.</source>
        <translation>Title, file name and content name two days. Take it only when it surely is of the report day.</translation>
    </message>
    <message>
        <source>Giống hệt số hôm trước</source>
        <translation>The same as the day before</translation>
    </message>
    <message>
        <source>Có thể là tệp cũ gửi lại. Hỏi lại đơn vị, hoặc nhận nếu đúng là không tăng.</source>
        <translation>It may be an old file sent again. Ask the unit, or take it if nothing was added.</translation>
    </message>
    <message>
        <source>Có hai số khác nhau</source>
        <translation>There are two different numbers</translation>
    </message>
    <message>
        <source>Cùng một đơn vị có hai số. Chọn số đúng.</source>
        <translation>One unit has two numbers. Choose the right one.</translation>
    </message>
    <message>
        <source>Dòng tổng không khớp</source>
        <translation>The totals row does not agree</translation>
    </message>
    <message>
        <source>Các dòng cộng lại khác dòng tổng của tệp. Xem lại từng dòng trước khi nhận.</source>
        <translation>The rows add up to another sum than the file&apos;s total. Look at each row before taking it.</translation>
    </message>
    <message>
        <source>Tỷ lệ ghi không khớp số</source>
        <translation>The percentage does not agree</translation>
    </message>
    <message>
        <source>Số chia mẫu số không ra tỷ lệ ghi trong nguồn. Hỏi lại số nào đúng.</source>
        <translation>Number and base do not give the percentage in the source. Ask which is right.</translation>
    </message>
    <message>
        <source>Số và chữ khác nhau</source>
        <translation>Digits and words differ</translation>
    </message>
    <message>
        <source>Số viết bằng chữ khác số viết bằng chữ số. Chọn số đúng.</source>
        <translation>The number in words is another than in digits. Choose the right one.</translation>
    </message>
    <message>
        <source>%1 có chữ, không phải số</source>
        <translation>%1 has a letter, it is no number</translation>
    </message>
    <message>
        <source>Ô này chỉ nhận số nguyên từ 0. Hỏi lại rồi sửa số.</source>
        <translation>Only a whole number from 0 is taken here. Ask, then correct it.</translation>
    </message>
    <message>
        <source>%1 đọc được hai cách</source>
        <translation>%1 can be read in two ways</translation>
    </message>
    <message>
        <source>%1 là %2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>Dấu chấm, dấu phẩy trong số chưa rõ nghĩa. Chọn cách đọc.</source>
        <translation>The dot or comma in the number is unclear. Choose the reading.</translation>
    </message>
    <message>
        <source>Công thức chưa có kết quả</source>
        <translation>The formula has no result yet</translation>
    </message>
    <message>
        <source>Mở tệp bằng Excel rồi lưu lại, sau đó nhập lại; hoặc gõ số.</source>
        <translation>Open the file in Excel and save it, then import it again; or type the number.</translation>
    </message>
    <message>
        <source>%1 là số ước chừng</source>
        <translation>%1 is an estimate</translation>
    </message>
    <message>
        <source>Hỏi đơn vị số chính xác.</source>
        <translation>Ask the unit for the exact number.</translation>
    </message>
    <message>
        <source>%1 là số làm tròn</source>
        <translation>%1 is rounded</translation>
    </message>
    <message>
        <source>Chỉ là một phần của đơn vị</source>
        <translation>Only a part of the unit</translation>
    </message>
    <message>
        <source>Số của một thôn hoặc một bộ phận. Chờ số của cả đơn vị.</source>
        <translation>The number of a village or a section. Wait for the whole unit&apos;s.</translation>
    </message>
    <message>
        <source>Chỉ có số tăng trong ngày</source>
        <translation>Only the day&apos;s increase</translation>
    </message>
    <message>
        <source>Chưa có luỹ kế. Hỏi đơn vị số luỹ kế.</source>
        <translation>There is no running total. Ask the unit for it.</translation>
    </message>
    <message>
        <source>Chưa có luỹ kế. Chọn số cộng với hôm trước, hoặc hỏi đơn vị.</source>
        <translation>There is no running total. Choose the sum with the day before, or ask the unit.</translation>
    </message>
    <message>
        <source>Chỉ có số còn thiếu</source>
        <translation>Only the number still lacking</translation>
    </message>
    <message>
        <source>Nguồn ghi số người chưa cài, không ghi luỹ kế. Hỏi đơn vị số đã cài.</source>
        <translation>The source says how many have not installed it, no total. Ask the unit how many have.</translation>
    </message>
    <message>
        <source>Chỉ có tỷ lệ phần trăm</source>
        <translation>Only a percentage</translation>
    </message>
    <message>
        <source>Tỷ lệ không đổi ngược ra số người được. Hỏi đơn vị số đã cài.</source>
        <translation>A percentage cannot be turned back into a number. Ask the unit for it.</translation>
    </message>
    <message>
        <source>%1 thấp hơn hôm trước</source>
        <translation>%1 is lower than the day before</translation>
    </message>
    <message>
        <source>Luỹ kế không giảm. Chọn số đúng, hoặc hỏi lại đơn vị.</source>
        <translation>A running total does not fall. Choose the right number, or ask the unit.</translation>
    </message>
    <message>
        <source>%1 lớn hơn mẫu số</source>
        <translation>%1 is larger than the base</translation>
    </message>
    <message>
        <source>Xem lại số hoặc mẫu số của đơn vị, rồi chọn số đúng.</source>
        <translation>Check the number or the unit&apos;s base, then choose the right number.</translation>
    </message>
    <message>
        <source>Là câu hỏi, không phải báo cáo</source>
        <translation>A question, not a report</translation>
    </message>
    <message>
        <source>Trả lời người gửi nếu cần.</source>
        <translation>Answer the sender if needed.</translation>
    </message>
    <message>
        <source>Hẹn gửi sau, chưa có số</source>
        <translation>Promises to send later, no number yet</translation>
    </message>
    <message>
        <source>Chờ tin sau hoặc gọi đơn vị.</source>
        <translation>Wait for the next message or call the unit.</translation>
    </message>
    <message>
        <source>Báo là chưa có số liệu</source>
        <translation>Says there are no figures yet</translation>
    </message>
    <message>
        <source>Nhắc đơn vị gửi số.</source>
        <translation>Remind the unit to send its number.</translation>
    </message>
    <message>
        <source>Là thông báo chung</source>
        <translation>A general notice</translation>
    </message>
    <message>
        <source>Không có số của đơn vị nào để nhận.</source>
        <translation>There is no unit&apos;s number to take.</translation>
    </message>
    <message>
        <source>Nói việc khác</source>
        <translation>About another matter</translation>
    </message>
    <message>
        <source>Không có số liệu của đợt này để nhận.</source>
        <translation>There are no figures of this campaign to take.</translation>
    </message>
    <message>
        <source>Số liệu của đợt khác</source>
        <translation>Figures of another campaign</translation>
    </message>
    <message>
        <source>Chuyển sang đợt đó rồi nhập.</source>
        <translation>Switch to that campaign, then import.</translation>
    </message>
    <message>
        <source>Chỉ có số điện thoại</source>
        <translation>Only a phone number</translation>
    </message>
    <message>
        <source>Không có số liệu để nhận.</source>
        <translation>There are no figures to take.</translation>
    </message>
    <message>
        <source>Chỉ có số văn bản</source>
        <translation>Only a document number</translation>
    </message>
    <message>
        <source>Không có số liệu để nhận. Tìm văn bản được nhắc đến.</source>
        <translation>There are no figures to take. Find the document it names.</translation>
    </message>
    <message>
        <source>Chỉ nhắc đến tệp gửi kèm</source>
        <translation>Only names an attached file</translation>
    </message>
    <message>
        <source>Tải tệp đó về rồi kéo vào đây.</source>
        <translation>Save that file and drag it here.</translation>
    </message>
    <message>
        <source>Không có số liệu</source>
        <translation>No figures</translation>
    </message>
    <message>
        <source>Xem nguồn rồi gõ số nếu có.</source>
        <translation>Look at the source and type the number if there is one.</translation>
    </message>
    <message>
        <source>Biểu mẫu trống, chưa điền số</source>
        <translation>An empty form, not filled in</translation>
    </message>
    <message>
        <source>Nhắc đơn vị điền rồi gửi lại.</source>
        <translation>Remind the unit to fill it in and send it again.</translation>
    </message>
    <message>
        <source>Không phải báo cáo số liệu</source>
        <translation>Not a report of figures</translation>
    </message>
    <message>
        <source>Mở tệp để xem, hoặc nhập tay.</source>
        <translation>Open the file to look at it, or type the number.</translation>
    </message>
    <message>
        <source>Trùng với nguồn đã đọc</source>
        <translation>The same as a source already read</translation>
    </message>
    <message>
        <source>Số này đã có ở tệp hoặc tin khác; không nhận hai lần.</source>
        <translation>This number is in another file or message; it is not taken twice.</translation>
    </message>
    <message>
        <source>không phát sinh</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>Đang có %1</source>
        <translation>There is %1 now</translation>
    </message>
    <message>
        <source>Đang có %1 từ %2</source>
        <translation>There is %1 now, from %2</translation>
    </message>
    <message>
        <source>Đang có %1 lúc %2</source>
        <translation>There is %1 now, at %2</translation>
    </message>
    <message>
        <source>Đang có %1 từ %2 lúc %3</source>
        <translation>There is %1 now, from %2 at %3</translation>
    </message>
    <message>
        <source>Tệp trống</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>Nhờ đơn vị gửi lại.</source>
        <translation>Ask the unit to send it again.</translation>
    </message>
    <message>
        <source>Tệp hỏng hoặc tải chưa đủ</source>
        <translation>The file is damaged or incomplete</translation>
    </message>
    <message>
        <source>Tải lại, hoặc nhờ đơn vị gửi lại.</source>
        <translation>Download it again, or ask the unit to send it again.</translation>
    </message>
    <message>
        <source>Tệp có mật khẩu</source>
        <translation>The file has a password</translation>
    </message>
    <message>
        <source>Mở bằng mật khẩu, lưu bản không mật khẩu rồi nhập lại.</source>
        <translation>Open it with the password, save a copy without one and import that.</translation>
    </message>
    <message>
        <source>Ảnh hoặc bản quét</source>
        <translation>A picture or a scan</translation>
    </message>
    <message>
        <source>Giữ làm chứng từ; xem ảnh và gõ số bên cạnh.</source>
        <translation>Kept as evidence; look at it and type the number beside it.</translation>
    </message>
    <message>
        <source>Loại tệp này chưa đọc được</source>
        <translation>This kind of file cannot be read</translation>
    </message>
    <message>
        <source>Tệp quá lớn</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>Chép riêng bảng số liệu sang tệp mới rồi nhập lại.</source>
        <translation>Copy the table of figures into a new file and import that.</translation>
    </message>
    <message>
        <source>Đã dừng đọc</source>
        <translation>Reading was stopped</translation>
    </message>
    <message>
        <source>Thêm lại tệp để đọc.</source>
        <translation>Add the file again to read it.</translation>
    </message>
    <message>
        <source>Đã có số này</source>
        <translation>This number is there already</translation>
    </message>
    <message>
        <source>Không cần nhận lại.</source>
        <translation>It need not be taken again.</translation>
    </message>
    <message>
        <source>Nhận thì thành lần sửa, số cũ vẫn giữ trong lịch sử.</source>
        <translation>Taking it is a correction; the old number stays in the history.</translation>
    </message>
    <message>
        <source>Trùng hệt tệp %1</source>
        <translation>Exactly the file %1</translation>
    </message>
    <message>
        <source>Chỉ cần nhận một lần.</source>
        <translation>Once is enough.</translation>
    </message>
    <message>
        <source>Đã nhập tệp này lúc %1, rồi hoàn tác</source>
        <translation>This file was imported at %1, then undone</translation>
    </message>
    <message>
        <source>Đã nhập tệp này lúc %1</source>
        <translation>This file was imported at %1</translation>
    </message>
    <message>
        <source>Người nhập: %1.</source>
        <translation>Imported by %1.</translation>
    </message>
    <message>
        <source>%1 cũng ghi số này</source>
        <translation>%1 says the same number</translation>
    </message>
    <message>
        <source>Đã có số sau: %1</source>
        <translation>A later number: %1</translation>
    </message>
    <message>
        <source>%1 gửi sau hoặc đính chính số này.</source>
        <translation>%1 came later or corrects this number.</translation>
    </message>
    <message>
        <source>Hai nguồn khác số: %1 và %2</source>
        <translation>Two sources differ: %1 and %2</translation>
    </message>
    <message>
        <source>%1 ghi số khác. Chọn một số.</source>
        <translation>%1 says another number. Choose one.</translation>
    </message>
    <message>
        <source>Ngày %1 đã chốt</source>
        <translation>%1 is closed</translation>
    </message>
    <message>
        <source>Mở lại ngày rồi nhập.</source>
        <translation>Reopen the day, then import.</translation>
    </message>
    <message>
        <source>Ngày %1 ngoài đợt</source>
        <translation>%1 is outside the campaign</translation>
    </message>
    <message>
        <source>Kiểm tra ngày ghi trong nguồn.</source>
        <translation>Check the day named in the source.</translation>
    </message>
    <message>
        <source>Chọn đơn vị khác hoặc bỏ qua.</source>
        <translation>Choose another unit or skip it.</translation>
    </message>
    <message>
        <source>Chưa chắc %1 là số đã cài</source>
        <translation>Not certain that %1 is the number installed</translation>
    </message>
    <message>
        <source>Câu này đoán, hỏi, chưa chốt hoặc nói việc khác. Hỏi đơn vị rồi chọn số.</source>
        <translation>The sentence guesses, asks, is not final or speaks of something else. Ask the unit, then choose the number.</translation>
    </message>
    <message>
        <source>Tệp .doc, .rtf: mở bằng Word, lưu thành .docx. Tệp nén: giải nén rồi nhập lại.</source>
        <translation>For .doc and .rtf: open it in Word and save it as .docx. For an archive: unpack it, then add the files.</translation>
    </message>
</context>
<context>
    <name>IntakeRows</name>
    <message>
        <source>Giảm %1</source>
        <translation>Falls by %1</translation>
    </message>
    <message>
        <source>%1 lớn hơn mẫu số %2</source>
        <translation>%1 is larger than the base %2</translation>
    </message>
    <message>
        <source>; có phải %1?</source>
        <translation>; is it %1?</translation>
    </message>
    <message>
        <source>Đơn vị nhận ra</source>
        <translation>Unit recognised</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Đã cài</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Tăng</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Tin cậy</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Không có số liệu</source>
        <translation>No figures</translation>
    </message>
    <message>
        <source>Chọn: %1 gợi ý</source>
        <translation>Choose: %1 offered</translation>
    </message>
    <message>
        <source>Chọn đơn vị</source>
        <translation>Choose the unit</translation>
    </message>
    <message>
        <source>Gõ tay theo ảnh</source>
        <translation>Typed from the picture</translation>
    </message>
    <message>
        <source>Biểu mẫu của Phòng, khớp mã</source>
        <translation>The office&apos;s own form, code agrees</translation>
    </message>
    <message>
        <source>Số đã sửa, nguồn ghi %1</source>
        <translation>Corrected; the source says %1</translation>
    </message>
    <message>
        <source>Đơn vị do bạn chọn</source>
        <translation>The unit you chose</translation>
    </message>
    <message>
        <source>Khớp mức tăng ghi trong nguồn</source>
        <translation>Agrees with the increase in the source</translation>
    </message>
    <message>
        <source>Tên đã nhớ</source>
        <translation>A remembered name</translation>
    </message>
    <message>
        <source>Lấy từ câu văn, xem bên dưới</source>
        <translation>From a sentence, see below</translation>
    </message>
    <message>
        <source>Báo không phát sinh</source>
        <translation>Reports nothing new</translation>
    </message>
    <message>
        <source>Không ghi ngày, lấy ngày báo cáo</source>
        <translation>Undated, the report day is taken</translation>
    </message>
    <message>
        <source>Khớp đơn vị, ngày, cột luỹ kế</source>
        <translation>Unit, day and total column agree</translation>
    </message>
    <message>
        <source>Nếu nhận %1, dòng này vào lưới với dấu Lỗi.</source>
        <translation>If %1 is taken, the row enters the sheet with the mark Error.</translation>
    </message>
    <message>
        <source>đã cài %1</source>
        <translation>installed %1</translation>
    </message>
    <message>
        <source>đã chọn</source>
        <translation>selected</translation>
    </message>
    <message>
        <source>không chọn</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>Cột đã nhớ</source>
        <translation>Remembered column</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>đúng mã</source>
        <translation>the code</translation>
    </message>
    <message>
        <source>đúng tên</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>tên đã nhớ</source>
        <translation>a remembered name</translation>
    </message>
    <message>
        <source>gần đúng tên, xa mọi đơn vị khác</source>
        <translation>near the name, far from every other unit</translation>
    </message>
    <message>
        <source>theo người gửi</source>
        <translation>by the sender</translation>
    </message>
    <message>
        <source>tên trang tính</source>
        <translation>name of the sheet</translation>
    </message>
    <message>
        <source>tên tệp</source>
        <translation>file name</translation>
    </message>
    <message>
        <source>tiêu đề trên bảng</source>
        <translation>title above the table</translation>
    </message>
    <message>
        <source>theo tên cột</source>
        <translation>by the column&apos;s heading</translation>
    </message>
    <message>
        <source>theo câu văn</source>
        <translation>by the sentence</translation>
    </message>
    <message>
        <source>dòng tổng, các dòng cộng lại khớp</source>
        <translation>totals row, the rows add up to it</translation>
    </message>
    <message>
        <source>số viết bằng chữ</source>
        <translation>a number in words</translation>
    </message>
    <message>
        <source>số đính chính</source>
        <translation>a correction</translation>
    </message>
    <message>
        <source>báo không phát sinh, giữ số hôm trước</source>
        <translation>reports nothing new, the day before stands</translation>
    </message>
    <message>
        <source>biểu mẫu của Phòng</source>
        <translation>the office&apos;s own form</translation>
    </message>
    <message>
        <source>trang %1, dòng %2</source>
        <translation>page %1, line %2</translation>
    </message>
    <message>
        <source>đoạn %1</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>dòng %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>ô %1</source>
        <translation>cell %1</translation>
    </message>
    <message>
        <source>trang %1</source>
        <translation>sheet %1</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Trùng</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Cần hỏi</source>
        <translation>Asks</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Cao</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Vừa</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Thấp</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>không ghi, lấy ngày báo cáo</source>
        <translation>not stated, the report day is taken</translation>
    </message>
    <message>
        <source>không ghi</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>%1 + %2 = %3, khớp</source>
        <translation>%1 + %2 = %3, agrees</translation>
    </message>
    <message>
        <source>%1 + %2 = %3, khác %4</source>
        <translation>%1 + %2 = %3, not %4</translation>
    </message>
    <message>
        <source>cột đã nhớ</source>
        <translation>remembered column</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>không phát sinh</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>miễn</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>số gần nhất</source>
        <translation>carried forward</translation>
    </message>
    <message>
        <source>xoá số</source>
        <translation>value removed</translation>
    </message>
    <message>
        <source>luỹ kế giảm</source>
        <translation>fell below</translation>
    </message>
    <message>
        <source>vượt mẫu số</source>
        <translation>above the base</translation>
    </message>
    <message>
        <source>trùng số hôm trước</source>
        <translation>same as the day before</translation>
    </message>
    <message>
        <source>số tròn chục</source>
        <translation>round numbers</translation>
    </message>
    <message>
        <source>trùng số đơn vị khác</source>
        <translation>same as another unit</translation>
    </message>
    <message>
        <source>giống đổi chỗ</source>
        <translation>looks exchanged</translation>
    </message>
    <message>
        <source>lệch một dòng</source>
        <translation>one row off</translation>
    </message>
    <message>
        <source>giống gửi lại tệp cũ</source>
        <translation>looks like an old file</translation>
    </message>
    <message>
        <source>mẫu số vượt dân số</source>
        <translation>base above population</translation>
    </message>
    <message>
        <source>tăng cao</source>
        <translation>jump</translation>
    </message>
    <message>
        <source>không tăng</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>chưa có mẫu số</source>
        <translation>no base</translation>
    </message>
    <message>
        <source>Nhập từ tệp</source>
        <translation>Import from file</translation>
    </message>
    <message>
        <source>Nhập từ tin nhắn</source>
        <translation>Import from message</translation>
    </message>
    <message>
        <source>Dán nhiều ô</source>
        <translation>Paste cells</translation>
    </message>
    <message>
        <source>Điền xuống</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Xoá ô</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>Lấy số gần nhất</source>
        <translation>Carry forward</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Chấp nhận cảnh báo</source>
        <translation>Accept finding</translation>
    </message>
    <message>
        <source>Chốt ngày</source>
        <translation>Close day</translation>
    </message>
    <message>
        <source>Mở lại ngày</source>
        <translation>Reopen day</translation>
    </message>
    <message>
        <source>Ban hành</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Thêm mốc mẫu số</source>
        <translation>Add dated base</translation>
    </message>
    <message>
        <source>Sửa đợt báo cáo</source>
        <translation>Change campaign</translation>
    </message>
    <message>
        <source>Sửa văn bản, người ký</source>
        <translation>Change letterhead, signer</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Phục hồi</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Đồng hồ máy chậm</source>
        <translation>PC clock is slow</translation>
    </message>
    <message>
        <source>Xét lại theo quy tắc mới</source>
        <translation>Checked again by new rules</translation>
    </message>
    <message>
        <source>Lập dữ liệu</source>
        <translation>Set up data</translation>
    </message>
    <message>
        <source>Xoá số</source>
        <translation>Remove value</translation>
    </message>
    <message>
        <source>Miễn</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>Nhập thay</source>
        <translation>Type for the unit</translation>
    </message>
    <message>
        <source>Sửa số</source>
        <translation>Correct value</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Sửa đơn vị</source>
        <translation>Change unit</translation>
    </message>
    <message>
        <source>mở</source>
        <translation>open</translation>
    </message>
    <message>
        <source>%1 đơn vị</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>%1 số</source>
        <translation>%1 values</translation>
    </message>
    <message>
        <source>Mở chương trình</source>
        <translation>Start the app</translation>
    </message>
    <message>
        <source>Nhắc đơn vị chưa gửi</source>
        <translation>Remind units</translation>
    </message>
    <message>
        <source>Gọi đơn vị</source>
        <translation>Call unit</translation>
    </message>
    <message>
        <source>Thêm chứng từ</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Sửa lời nhắc</source>
        <translation>Change reminder</translation>
    </message>
    <message>
        <source>Chọn cách tính khi chốt</source>
        <translation>Choose how counted at closing</translation>
    </message>
    <message>
        <source>Sửa chú thích</source>
        <translation>Change footnote</translation>
    </message>
    <message>
        <source>hứa %1</source>
        <translation>promised %1</translation>
    </message>
    <message>
        <source>Miễn báo cáo</source>
        <translation>Excuse from reporting</translation>
    </message>
    <message>
        <source>Kết thúc miễn</source>
        <translation>End excuse</translation>
    </message>
    <message>
        <source>Sáp nhập đơn vị</source>
        <translation>Merge units</translation>
    </message>
    <message>
        <source>Tách đơn vị</source>
        <translation>Split unit</translation>
    </message>
    <message>
        <source>Chuyển số sang đơn vị mới</source>
        <translation>Move values to the new unit</translation>
    </message>
    <message>
        <source>Nhập danh mục</source>
        <translation>Import registry</translation>
    </message>
    <message>
        <source>Sửa mức cảnh báo</source>
        <translation>Change warning limits</translation>
    </message>
    <message>
        <source>Sửa người dùng, quyền</source>
        <translation>Change users, rights</translation>
    </message>
    <message>
        <source>Nhớ tên hoặc cột</source>
        <translation>Remember a name or column</translation>
    </message>
    <message>
        <source>Quên tên hoặc cột đã nhớ</source>
        <translation>Forget a remembered name or column</translation>
    </message>
    <message>
        <source>Chấp nhận lỗi</source>
        <translation>Accept an error</translation>
    </message>
    <message>
        <source>bỏ chấp nhận</source>
        <translation>acceptance taken back</translation>
    </message>
    <message>
        <source>chấp nhận lại</source>
        <translation>accepted again</translation>
    </message>
    <message>
        <source>Sửa câu trên văn bản</source>
        <translation>Edit a sentence on paper</translation>
    </message>
    <message>
        <source>Số %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1, số %2</source>
        <translation>%1, no. %2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nhập báo cáo</source>
        <translation>Enter reports</translation>
    </message>
    <message>
        <source>Tổng hợp</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Biểu đồ</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Thiết lập</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>PaperVersions</name>
    <message>
        <source>Báo cáo ngày %1</source>
        <translation>Daily report of %1</translation>
    </message>
    <message>
        <source>Đôn đốc ngày %1</source>
        <translation>Reminder of %1</translation>
    </message>
    <message>
        <source>Biểu mẫu ngày %1</source>
        <translation>Form of %1</translation>
    </message>
    <message>
        <source>Tổng kết đến %1</source>
        <translation>Closing report to %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Ra quân, chiến dịch tập trung</source>
        <translation>Ra quân, chiến dịch tập trung</translation>
    </message>
    <message>
        <source>Đính chính số hôm trước</source>
        <translation>Đính chính số hôm trước</translation>
    </message>
    <message>
        <source>Xã xác nhận không phát sinh</source>
        <translation>Xã xác nhận không phát sinh</translation>
    </message>
    <message>
        <source>Gỡ cài, đổi máy</source>
        <translation>Gỡ cài, đổi máy</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Không liên lạc được</source>
        <translation>Không liên lạc được</translation>
    </message>
    <message>
        <source>Mất sóng, đã gọi 2 lần</source>
        <translation>Mất sóng, đã gọi 2 lần</translation>
    </message>
    <message>
        <source>Cán bộ đi cơ sở</source>
        <translation>Cán bộ đi cơ sở</translation>
    </message>
    <message>
        <source>Hẹn gửi bổ sung</source>
        <translation>Hẹn gửi bổ sung</translation>
    </message>
    <message>
        <source>Đơn vị đính chính số</source>
        <translation>Đơn vị đính chính số</translation>
    </message>
    <message>
        <source>Nhập sót đơn vị</source>
        <translation>Nhập sót đơn vị</translation>
    </message>
    <message>
        <source>Lãnh đạo yêu cầu</source>
        <translation>Lãnh đạo yêu cầu</translation>
    </message>
    <message>
        <source>%1 đề nghị quý đơn vị gửi số luỹ kế đã cài %2 ngày {ngày} trước {hạn mới} để tổng hợp báo cáo.
Chưa nhận được số của {số đơn vị} đơn vị:
{đơn vị}</source>
        <translation>%1 đề nghị quý đơn vị gửi số luỹ kế đã cài %2 ngày {ngày} trước {hạn mới} để tổng hợp báo cáo.
Chưa nhận được số của {số đơn vị} đơn vị:
{đơn vị}</translation>
    </message>
    <message>
        <source>%1 giờ %2</source>
        <translation>%1 giờ %2</translation>
    </message>
</context>
<context>
    <name>ReminderAdvice</name>
    <message>
        <source>Ghi nội dung lời nhắc.</source>
        <translation>Write the reminder.</translation>
    </message>
    <message>
        <source>“%1” không phải chỗ điền; dùng %2.</source>
        <translation>“%1” is no placeholder; use %2.</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>Máy chủ cần mật khẩu.</source>
        <translation>The server asks for a password.</translation>
    </message>
    <message>
        <source>Gõ mật khẩu rồi thử lại.</source>
        <translation>Type the password and try again.</translation>
    </message>
    <message>
        <source>Sai tên người dùng hoặc mật khẩu.</source>
        <translation>Wrong user name or password.</translation>
    </message>
    <message>
        <source>Gõ lại, hoặc hỏi người quản trị máy chủ.</source>
        <translation>Type it again, or ask the server’s administrator.</translation>
    </message>
    <message>
        <source>Không tìm thấy máy chủ tên này.</source>
        <translation>There is no server of this name.</translation>
    </message>
    <message>
        <source>Kiểm tra tên máy hoặc địa chỉ IP và dây mạng.</source>
        <translation>Check the PC name or IP address and the network cable.</translation>
    </message>
    <message>
        <source>Máy chủ không nhận kết nối ở cổng này.</source>
        <translation>The server takes no connections on this port.</translation>
    </message>
    <message>
        <source>Kiểm tra cổng (thường là 5432) và PostgreSQL đã bật trên máy chủ.</source>
        <translation>Check the port (usually 5432) and that PostgreSQL runs on the server.</translation>
    </message>
    <message>
        <source>Máy chủ không trả lời.</source>
        <translation>The server does not answer.</translation>
    </message>
    <message>
        <source>Kiểm tra dây mạng, địa chỉ và tường lửa.</source>
        <translation>Check the cable, the address and the firewall.</translation>
    </message>
    <message>
        <source>Máy chủ không có cơ sở dữ liệu tên này.</source>
        <translation>The server has no database of this name.</translation>
    </message>
    <message>
        <source>Kiểm tra tên, hoặc nhờ người quản trị tạo cơ sở dữ liệu trống.</source>
        <translation>Check the name, or ask the administrator for an empty database.</translation>
    </message>
    <message>
        <source>Máy chủ không có người dùng này.</source>
        <translation>The server has no such user.</translation>
    </message>
    <message>
        <source>Kiểm tra tên người dùng.</source>
        <translation>Check the user name.</translation>
    </message>
    <message>
        <source>Máy chủ chưa cho máy này kết nối.</source>
        <translation>The server does not let this PC connect.</translation>
    </message>
    <message>
        <source>Nhờ người quản trị thêm địa chỉ máy này vào pg_hba.conf.</source>
        <translation>Ask the administrator to add this PC’s address to pg_hba.conf.</translation>
    </message>
    <message>
        <source>Máy chủ đang quá nhiều kết nối.</source>
        <translation>The server has too many connections.</translation>
    </message>
    <message>
        <source>Chờ một lát rồi thử lại.</source>
        <translation>Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Máy chủ đang khởi động hoặc đang tắt.</source>
        <translation>The server is starting or stopping.</translation>
    </message>
    <message>
        <source>Chờ một phút rồi thử lại.</source>
        <translation>Wait a minute and try again.</translation>
    </message>
    <message>
        <source>Không kết nối được máy chủ.</source>
        <translation>Cannot connect to the server.</translation>
    </message>
    <message>
        <source>Kiểm tra địa chỉ, dây mạng rồi thử lại; gửi phần Chi tiết cho người quản trị.</source>
        <translation>Check the address and the cable and try again; give Details to the administrator.</translation>
    </message>
</context>
<context>
    <name>SheetFilter</name>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Trễ</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Đã chấp nhận</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Số gần nhất</source>
        <translation>Carried forward</translation>
    </message>
    <message>
        <source>Đã sửa</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Đợt chưa có đơn vị nào.</source>
        <translation>The campaign has no units yet.</translation>
    </message>
    <message>
        <source>Mọi đơn vị đã gửi.</source>
        <translation>All units have reported.</translation>
    </message>
    <message>
        <source>Không có đơn vị nào đang trễ.</source>
        <translation>No unit is late.</translation>
    </message>
    <message>
        <source>Không có lỗi.</source>
        <translation>No errors.</translation>
    </message>
    <message>
        <source>Không có cảnh báo.</source>
        <translation>No warnings.</translation>
    </message>
    <message>
        <source>Chưa chấp nhận cảnh báo nào.</source>
        <translation>No warning has been accepted yet.</translation>
    </message>
    <message>
        <source>Không có đơn vị nào lấy số gần nhất.</source>
        <translation>No unit is carried forward.</translation>
    </message>
    <message>
        <source>Không có số nào đã sửa.</source>
        <translation>No value was corrected.</translation>
    </message>
</context>
<context>
    <name>StatusTag</name>
    <message>
        <source>Lỗi</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Số gần nhất</source>
        <translation>Carried forward</translation>
    </message>
    <message>
        <source>Miễn</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Trễ %1 phút</source>
        <translation>%1 min late</translation>
    </message>
    <message>
        <source>Đã chấp nhận</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Đã sửa</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Không phát sinh</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Đúng hạn</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Chưa đến hạn</source>
        <translation>Not due yet</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Có phải %1 (%2 + %3)?</source>
        <translation>Is it %1 (%2 + %3)?</translation>
    </message>
    <message>
        <source>Có phải %1, gõ đảo số?</source>
        <translation>Is it %1, digits swapped?</translation>
    </message>
    <message>
        <source>Có phải %1, thừa số %2?</source>
        <translation>Is it %1, one %2 too many?</translation>
    </message>
    <message>
        <source>Có phải %1?</source>
        <translation>Is it %1?</translation>
    </message>
    <message>
        <source>%1 là %2, hôm nay %3.</source>
        <translation>%1 had %2, today %3.</translation>
    </message>
    <message>
        <source>Hôm trước là %1, hôm nay %2.</source>
        <translation>The day before had %1, today %2.</translation>
    </message>
    <message>
        <source>Mẫu số là %1.</source>
        <translation>The base is %1.</translation>
    </message>
    <message>
        <source>Dân số là %1.</source>
        <translation>The population is %1.</translation>
    </message>
    <message>
        <source>Gấp %1 lần trung bình 7 ngày.</source>
        <translation>%1 times the 7-day average.</translation>
    </message>
    <message>
        <source>7 ngày trước gần như không tăng.</source>
        <translation>Hardly any increase in the 7 days before.</translation>
    </message>
    <message>
        <source>Giữ %1 từ %2.</source>
        <translation>Still %1 since %2.</translation>
    </message>
    <message>
        <source>Chưa tính tỷ lệ.</source>
        <translation>No coverage yet.</translation>
    </message>
    <message>
        <source>%1 điểm</source>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>Thứ Hai</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Thứ Ba</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Thứ Tư</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thứ Năm</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Thứ Sáu</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Thứ Bảy</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Chủ Nhật</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>T2</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>T4</source>
        <translation>We</translation>
    </message>
    <message>
        <source>T5</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>T6</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>T7</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>%1 phút</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 giờ</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Giấy</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Xã, thị trấn</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Phòng, ban, ngành, đoàn thể cấp huyện</source>
        <translation>District agencies and unions</translation>
    </message>
    <message>
        <source>Cơ quan cấp tỉnh trên địa bàn</source>
        <translation>Provincial agencies in the district</translation>
    </message>
    <message>
        <source>%1 giống số tăng trong ngày</source>
        <translation>%1 looks like the day’s increase</translation>
    </message>
    <message>
        <source>Luỹ kế giảm %1 %2</source>
        <translation>Total fell by %1 %2</translation>
    </message>
    <message>
        <source>Số %1 vượt mẫu số %2</source>
        <translation>%1 is above the base %2</translation>
    </message>
    <message>
        <source>Có phải %1, thừa số 0?</source>
        <translation>Is it %1, one 0 too many?</translation>
    </message>
    <message>
        <source>Có phải %1, thiếu số 0?</source>
        <translation>Is it %1, one 0 missing?</translation>
    </message>
    <message>
        <source>Có phải %1, nhầm dấu chấm nghìn?</source>
        <translation>Is it %1, thousands mark misread?</translation>
    </message>
    <message>
        <source>Có phải %1, thiếu số %2?</source>
        <translation>Is it %1, one %2 missing?</translation>
    </message>
    <message>
        <source>Mỗi ngày thường tăng khoảng %1.</source>
        <translation>Its usual daily increase is about %1.</translation>
    </message>
    <message>
        <source>Hai ô ghi %1 và %2.</source>
        <translation>The two cells hold %1 and %2.</translation>
    </message>
    <message>
        <source>Dời lên?</source>
        <translation>Move up?</translation>
    </message>
    <message>
        <source>Dời xuống?</source>
        <translation>Move down?</translation>
    </message>
    <message>
        <source>Có phải tệp cũ?</source>
        <translation>Is it an old file?</translation>
    </message>
    <message>
        <source>Trùng số ngày %1 (%2)</source>
        <translation>Same as on %1 (%2)</translation>
    </message>
    <message>
        <source>%1 ngày liền số tròn chục</source>
        <translation>Round numbers %1 days in a row</translation>
    </message>
    <message>
        <source>Trùng số mới của %1 (%2)</source>
        <translation>Same as the new value of %1 (%2)</translation>
    </message>
    <message>
        <source>Giống đổi chỗ với %1</source>
        <translation>Looks exchanged with %1</translation>
    </message>
    <message>
        <source>%1 ô từ %2 lệch xuống một dòng</source>
        <translation>%1 cells from %2 are one row too low</translation>
    </message>
    <message>
        <source>%1 ô từ %2 lệch lên một dòng</source>
        <translation>%1 cells from %2 are one row too high</translation>
    </message>
    <message>
        <source>%1 đơn vị nhận lúc %2 đều trùng số hôm trước</source>
        <translation>%1 units received at %2 all repeat the day before</translation>
    </message>
    <message>
        <source>Mẫu số %1 lớn hơn dân số %2</source>
        <translation>Base %1 is above the population %2</translation>
    </message>
    <message>
        <source>Tăng %1 %2</source>
        <translation>Up %1 %2</translation>
    </message>
    <message>
        <source>Không tăng %1 ngày liền</source>
        <translation>No increase for %1 days</translation>
    </message>
    <message>
        <source>Chưa có mẫu số</source>
        <translation>No base yet</translation>
    </message>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>máy</source>
        <translation>devices</translation>
    </message>
    <message>
        <source>lượt</source>
        <translation>times</translation>
    </message>
    <message>
        <source>hộ</source>
        <translation>households</translation>
    </message>
    <message>
        <source>Cơ quan, đơn vị</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>người dùng điện thoại thông minh</source>
        <translation>smartphone users</translation>
    </message>
    <message>
        <source>Người dùng ĐTTM</source>
        <translation>Smartphone users</translation>
    </message>
    <message>
        <source>ĐTTM: điện thoại thông minh</source>
        <translation>Base: smartphone users</translation>
    </message>
    <message>
        <source>cán bộ, công chức, viên chức, người lao động</source>
        <translation>officials, public employees and workers</translation>
    </message>
    <message>
        <source>CBCC, VC, NLĐ</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>CBCC, VC, NLĐ: cán bộ, công chức, viên chức, người lao động</source>
        <translation>Staff: officials, public employees and workers</translation>
    </message>
    <message>
        <source>dân số</source>
        <translation>population</translation>
    </message>
    <message>
        <source>Dân số</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nhóm đơn vị</source>
        <translation>Unit group</translation>
    </message>
    <message>
        <source>Đã cài (luỹ kế)</source>
        <translation>Installed (total)</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Tỷ lệ theo cách tính khác</source>
        <translation>Coverage, other ways</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Short by</translation>
    </message>
    <message>
        <source>Xếp hạng</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tăng</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>± điểm</source>
        <translation>± pts</translation>
    </message>
    <message>
        <source>Chỉ đã gửi</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Thấp nhất</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Cao nhất</source>
        <translation>Highest</translation>
    </message>
</context>
<context>
    <name>dophu::AsOfModel</name>
    <message>
        <source>%1 (gửi %2)</source>
        <translation>%1 (received %2)</translation>
    </message>
    <message>
        <source>Chưa theo dõi</source>
        <translation>Not tracked yet</translation>
    </message>
    <message>
        <source>Ngừng theo dõi</source>
        <translation>No longer tracked</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Lúc đó</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Bây giờ</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Chênh</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Mẫu số lúc đó</source>
        <translation>Base then</translation>
    </message>
    <message>
        <source>Mẫu số nay</source>
        <translation>Base now</translation>
    </message>
    <message>
        <source>Tình trạng lúc đó</source>
        <translation>Status then</translation>
    </message>
    <message>
        <source>Tình trạng nay</source>
        <translation>Status now</translation>
    </message>
</context>
<context>
    <name>dophu::AsOfView</name>
    <message>
        <source>Tỷ lệ toàn huyện</source>
        <translation>District coverage</translation>
    </message>
    <message>
        <source>Đã cài</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Đã báo cáo</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Trễ</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Về nhật ký</source>
        <translation>Back to the log</translation>
    </message>
    <message>
        <source>Về danh sách nhật ký (Esc)</source>
        <translation>Back to the log’s list (Esc)</translation>
    </message>
    <message>
        <source>Thời điểm xem lại</source>
        <translation>Time to look back to</translation>
    </message>
    <message>
        <source>Bản ghi trước</source>
        <translation>Previous record</translation>
    </message>
    <message>
        <source>Bản ghi sau</source>
        <translation>Next record</translation>
    </message>
    <message>
        <source>Bản ghi trước (Alt+Trái)</source>
        <translation>Previous record (Alt+Left)</translation>
    </message>
    <message>
        <source>Bản ghi sau (Alt+Phải)</source>
        <translation>Next record (Alt+Right)</translation>
    </message>
    <message>
        <source>Lúc đó</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Bây giờ</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Đơn vị khác bây giờ</source>
        <translation>Units that differ now</translation>
    </message>
    <message>
        <source>Lúc đó chưa có số liệu nào.</source>
        <translation>There were no figures then.</translation>
    </message>
    <message>
        <source>Chọn thời điểm muộn hơn.</source>
        <translation>Choose a later time.</translation>
    </message>
    <message>
        <source>Đơn vị khác bây giờ: %1</source>
        <translation>Units that differ now: %1</translation>
    </message>
    <message>
        <source>Số liệu ngày %1 lúc đó giống bây giờ.</source>
        <translation>Figures of %1 then are the same as now.</translation>
    </message>
    <message>
        <source>lúc đó</source>
        <translation>then</translation>
    </message>
    <message>
        <source>bây giờ</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Số liệu ngày %1, lúc</source>
        <translation>Figures of %1, at</translation>
    </message>
    <message>
        <source>sau bản ghi %1 (%2): %3, %4</source>
        <translation>after record %1 (%2): %3, %4</translation>
    </message>
    <message>
        <source>trước bản ghi đầu tiên</source>
        <translation>before the first record</translation>
    </message>
</context>
<context>
    <name>dophu::BaseEditor</name>
    <message>
        <source>ước tính</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Căn cứ, ví dụ BC 42/BC-UBND</source>
        <translation>Source, for example BC 42/BC-UBND</translation>
    </message>
    <message>
        <source>Lưu mốc</source>
        <translation>Save base</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Đã có mốc từ ngày %1. Chọn ngày khác.</source>
        <translation>There is already a base from %1. Choose another day.</translation>
    </message>
    <message>
        <source>Nhập số người tính từ ngày %1.</source>
        <translation>Type the number that applies from %1.</translation>
    </message>
    <message>
        <source>“%1” không phải số nguyên từ 1.</source>
        <translation>“%1” is not a whole number from 1.</translation>
    </message>
    <message>
        <source>Mẫu số phải lớn hơn 0.</source>
        <translation>The base must be above 0.</translation>
    </message>
    <message>
        <source>Ghi căn cứ của mẫu số: số văn bản hoặc cách tính.</source>
        <translation>Give the source of the base: a document number or how it was worked out.</translation>
    </message>
    <message>
        <source>Từ %1 tỷ lệ tính trên %2 %3; để đạt %4 cần %5 %3.</source>
        <translation>From %1 coverage is out of %2 %3; to reach %4 it takes %5 %3.</translation>
    </message>
    <message>
        <source>Các ngày đến %1 giữ nguyên %2, số đã chốt không đổi.</source>
        <translation>Days up to %1 keep %2, closed figures do not change.</translation>
    </message>
    <message>
        <source>Các ngày trước đó chưa có mẫu số.</source>
        <translation>Earlier days have no base.</translation>
    </message>
    <message>
        <source>Lưu mốc %1</source>
        <translation>Save base %1</translation>
    </message>
</context>
<context>
    <name>dophu::BundleDialog</name>
    <message>
        <source>&amp;In ra</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Làm trọn bộ</source>
        <translation>Make the set</translation>
    </message>
    <message>
        <source>Làm trọn bộ: %1</source>
        <translation>Make the whole set: %1</translation>
    </message>
    <message>
        <source>PDF, Word, Excel và thư nháp kèm ba tệp, cùng một số liệu.</source>
        <translation>PDF, Word, Excel and an e-mail draft with all three, from the same figures.</translation>
    </message>
    <message>
        <source>&amp;Ban hành trước: cấp số %1, giữ nguyên từng chữ</source>
        <translation>&amp;Issue first: give number %1, keep every word</translation>
    </message>
    <message>
        <source>Lấy đúng &amp;bản đã ban hành %1</source>
        <translation>Take the issued &amp;paper %1 as it is</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Thư mục &amp;khác…</source>
        <translation>Other &amp;folder…</translation>
    </message>
    <message>
        <source>Ghi vào</source>
        <translation>Write to</translation>
    </message>
    <message>
        <source>Thư mục ghi trọn bộ</source>
        <translation>Folder for the whole set</translation>
    </message>
    <message>
        <source>Máy in</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Số bản in</source>
        <translation>Copies to print</translation>
    </message>
    <message>
        <source>bản</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>Không thấy máy in; PDF để in sau.</source>
        <translation>No printer found; the PDF is there to print later.</translation>
    </message>
    <message>
        <source>Ghi vào %1</source>
        <translation>Write to %1</translation>
    </message>
</context>
<context>
    <name>dophu::CallDialog</name>
    <message>
        <source>Đã gọi %1</source>
        <translation>Called %1</translation>
    </message>
    <message>
        <source>Chưa có người phụ trách, điện thoại</source>
        <translation>No contact, no phone yet</translation>
    </message>
    <message>
        <source>&amp;Hứa gửi lúc</source>
        <translation>&amp;Promised for</translation>
    </message>
    <message>
        <source>1410 hoặc 14h10, để trống nếu không hứa</source>
        <translation>1410 or 14h10, blank if nothing promised</translation>
    </message>
    <message>
        <source>&amp;Gọi lúc</source>
        <translation>&amp;Called at</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Không nghe máy</source>
        <translation>Không nghe máy</translation>
    </message>
    <message>
        <source>Máy bận</source>
        <translation>Máy bận</translation>
    </message>
    <message>
        <source>Đang tổng hợp</source>
        <translation>Đang tổng hợp</translation>
    </message>
    <message>
        <source>Mất sóng</source>
        <translation>Mất sóng</translation>
    </message>
    <message>
        <source>Cán bộ đi cơ sở</source>
        <translation>Cán bộ đi cơ sở</translation>
    </message>
    <message>
        <source>G&amp;hi chú</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Huỷ</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ghi đã gọi</source>
        <translation>Note the call</translation>
    </message>
    <message>
        <source>“%1” không phải giờ. Gõ 1342 hoặc 13h42.</source>
        <translation>“%1” is not a time. Type 1342 or 13h42.</translation>
    </message>
    <message>
        <source>%1 chưa đến. Bây giờ là %2.</source>
        <translation>%1 is still to come. It is now %2.</translation>
    </message>
    <message>
        <source>“%1” không phải giờ. Gõ 1410 hoặc 14h10.</source>
        <translation>“%1” is not a time. Type 1410 or 14h10.</translation>
    </message>
    <message>
        <source>Hứa %1 mà gọi lúc %2: xem lại giờ.</source>
        <translation>Promised for %1 but called at %2: check the times.</translation>
    </message>
</context>
<context>
    <name>dophu::CampaignForm</name>
    <message>
        <source>Yêu cầu</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>&amp;Tên đợt</source>
        <translation>Campaign &amp;name</translation>
    </message>
    <message>
        <source>Tên n&amp;gắn</source>
        <translation>S&amp;hort name</translation>
    </message>
    <message>
        <source>Mỗi căn cứ một dòng</source>
        <translation>One basis per line</translation>
    </message>
    <message>
        <source>&amp;Căn cứ</source>
        <translation>&amp;Legal basis</translation>
    </message>
    <message>
        <source>Ch&amp;ỉ tiêu đếm</source>
        <translation>&amp;Indicator</translation>
    </message>
    <message>
        <source>Đ&amp;ơn vị đếm</source>
        <translation>C&amp;ounted in</translation>
    </message>
    <message>
        <source>Luỹ kế đến ngày</source>
        <translation>Cumulative to the day</translation>
    </message>
    <message>
        <source>Số trong ngày</source>
        <translation>New on the day</translation>
    </message>
    <message>
        <source>Cách báo cáo</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>Mục tiêu, phần trăm</source>
        <translation>Target, percent</translation>
    </message>
    <message>
        <source>Mục tiêu đến ngày</source>
        <translation>Target by</translation>
    </message>
    <message>
        <source>Mục tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>% đến ngày</source>
        <translation>% by</translation>
    </message>
    <message>
        <source>Ngày đầu</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Ngày cuối</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>cả thứ Bảy, Chủ nhật</source>
        <translation>Saturdays and Sundays too</translation>
    </message>
    <message>
        <source>Hạn giờ</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>giờ Việt Nam, không theo giờ máy</source>
        <translation>Vietnam time, whatever the PC says</translation>
    </message>
    <message>
        <source>Đơn vị gửi trước</source>
        <translation>Units report before</translation>
    </message>
    <message>
        <source>Báo cáo cấp trên trước</source>
        <translation>Report is due before</translation>
    </message>
    <message>
        <source>đúng giờ này đã là trễ</source>
        <translation>at this very time it is late</translation>
    </message>
    <message>
        <source>Luồng và mẫu số</source>
        <translation>Streams and bases</translation>
    </message>
    <message>
        <source>Người ở cơ quan đã được đếm tại nơi ở. Tính cả hai luồng thì phải ghi cách cộng; cách cộng in dưới tổng.</source>
        <translation>People at agencies are already counted where they live. To count both streams, write how they are added; it prints under the total.</translation>
    </message>
    <message>
        <source>Cách cộng các luồng</source>
        <translation>How streams are added</translation>
    </message>
    <message>
        <source>Nơi nhận báo cáo</source>
        <translation>Report recipients</translation>
    </message>
    <message>
        <source>Nơi nhận báo cáo, mỗi nơi một dòng</source>
        <translation>Report recipients, one per line</translation>
    </message>
    <message>
        <source>Mỗi nơi một dòng</source>
        <translation>One per line</translation>
    </message>
    <message>
        <source>%1 đơn vị</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>Mẫu số: %1</source>
        <translation>Base: %1</translation>
    </message>
    <message>
        <source>Tính vào tỷ lệ toàn huyện</source>
        <translation>Counts in district coverage</translation>
    </message>
    <message>
        <source>%1: tính vào tỷ lệ toàn huyện</source>
        <translation>%1: counts in district coverage</translation>
    </message>
    <message>
        <source>Ghi tên đợt.</source>
        <translation>Give the campaign a name.</translation>
    </message>
    <message>
        <source>Ghi chỉ tiêu đếm và đơn vị đếm.</source>
        <translation>Give the indicator and what it counts.</translation>
    </message>
    <message>
        <source>Mục tiêu là số từ 0,01 đến 100, ví dụ 60 hoặc 59,5.</source>
        <translation>The target is a number from 0,01 to 100, such as 60 or 59,5.</translation>
    </message>
    <message>
        <source>Ngày cuối (%1) trước ngày đầu (%2).</source>
        <translation>The last day (%1) is before the first (%2).</translation>
    </message>
    <message>
        <source>Ngày của mục tiêu (%1) trước ngày đầu.</source>
        <translation>The target day (%1) is before the first day.</translation>
    </message>
    <message>
        <source>Giờ báo cáo cấp trên phải sau giờ các đơn vị gửi.</source>
        <translation>The report must be due after the units’ cut-off.</translation>
    </message>
    <message>
        <source>Chọn ít nhất một luồng tính vào tỷ lệ toàn huyện.</source>
        <translation>Choose at least one stream for district coverage.</translation>
    </message>
    <message>
        <source>Tính cả hai luồng thì ghi cách cộng, in dưới tổng.</source>
        <translation>To count both streams, write how they are added; it prints under the total.</translation>
    </message>
    <message>
        <source>Mục tiêu riêng của đơn vị</source>
        <translation>Targets of single units</translation>
    </message>
    <message>
        <source>mã: phần trăm, mỗi đơn vị một dòng, ví dụ 19429: 65</source>
        <translation>code: percent, one unit per line, such as 19429: 65</translation>
    </message>
    <message>
        <source>Mục tiêu &amp;riêng</source>
        <translation>Own &amp;targets</translation>
    </message>
    <message>
        <source>Mục tiêu riêng ghi mỗi đơn vị một dòng: mã, dấu hai chấm, phần trăm; ví dụ 19429: 65.</source>
        <translation>Own targets take one unit per line: code, colon, percent; such as 19429: 65.</translation>
    </message>
</context>
<context>
    <name>dophu::CampaignStep</name>
    <message>
        <source>&amp;Tên đợt</source>
        <translation>Campaign &amp;name</translation>
    </message>
    <message>
        <source>Mục tiêu, phần trăm</source>
        <translation>Target, percent</translation>
    </message>
    <message>
        <source>Mục tiêu đến ngày</source>
        <translation>Target by</translation>
    </message>
    <message>
        <source>Ngày đầu</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Ngày cuối</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Đơn vị gửi trước</source>
        <translation>Units report before</translation>
    </message>
    <message>
        <source>Báo cáo cấp trên trước</source>
        <translation>Report is due before</translation>
    </message>
    <message>
        <source>Mục tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>% đến ngày</source>
        <translation>% by</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>&amp;Nhập campaign.json…</source>
        <translation>&amp;Import campaign.json…</translation>
    </message>
    <message>
        <source>Mặc định là đợt Bluezone theo Công văn 978/UBND-VP. Luồng, căn cứ, nơi nhận sửa trong Thiết lập.</source>
        <translation>The default is the Bluezone campaign of Công văn 978/UBND-VP. Streams, basis and recipients can be changed in Settings.</translation>
    </message>
    <message>
        <source>Cấu hình đợt</source>
        <translation>Campaign file</translation>
    </message>
    <message>
        <source>Ghi tên đợt.</source>
        <translation>Give the campaign a name.</translation>
    </message>
    <message>
        <source>Mục tiêu là số từ 0,01 đến 100, ví dụ 60 hoặc 59,5.</source>
        <translation>The target is a number from 0,01 to 100, such as 60 or 59,5.</translation>
    </message>
    <message>
        <source>Ngày cuối hoặc ngày của mục tiêu trước ngày đầu (%1).</source>
        <translation>The last day or the target day is before the first day (%1).</translation>
    </message>
    <message>
        <source>Giờ báo cáo cấp trên phải sau giờ các đơn vị gửi.</source>
        <translation>The report must be due after the units’ cut-off.</translation>
    </message>
</context>
<context>
    <name>dophu::ChainBanner</name>
    <message>
        <source>Sao chép mã</source>
        <translation>Copy seal</translation>
    </message>
    <message>
        <source>Kiểm tra lại</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Kiểm tra chuỗi nhật ký (F5)</source>
        <translation>Check the log’s chain (F5)</translation>
    </message>
    <message>
        <source>Nhật ký nguyên vẹn.</source>
        <translation>Log intact.</translation>
    </message>
    <message>
        <source>%1 bản ghi nối đúng chuỗi, kiểm tra lúc %2 ngày %3.</source>
        <translation>%1 records chained correctly, checked at %2 on %3.</translation>
    </message>
    <message>
        <source>Nhật ký bị thay đổi ngoài phần mềm</source>
        <translation>Log changed outside the app</translation>
    </message>
    <message>
        <source>từ bản ghi %1 (%2 %3). Báo Trưởng phòng trước khi dùng số.</source>
        <translation>from record %1 on (%2 %3). Tell the head of office before using the figures.</translation>
    </message>
    <message>
        <source>Sao chép mã số liệu của ngày</source>
        <translation>Copy the day’s seal</translation>
    </message>
    <message>
        <source>Mã số liệu ngày %1 &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>Seal of %1 &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>dophu::ChangeLines</name>
    <message>
        <source>Mới cài</source>
        <translation>New installs</translation>
    </message>
    <message>
        <source>Sửa mẫu số</source>
        <translation>Base changes</translation>
    </message>
    <message>
        <source>Đính chính</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Báo bù</source>
        <translation>Late reports</translation>
    </message>
    <message>
        <source>Đơn vị thêm, bớt, miễn</source>
        <translation>Units added, left, excused</translation>
    </message>
    <message>
        <source>số đã chốt ngày %1</source>
        <translation>closed figures of %1</translation>
    </message>
    <message>
        <source>số ngày %1 lúc đến giờ gửi báo cáo</source>
        <translation>figures of %1 as of the report’s hour</translation>
    </message>
    <message>
        <source>số ngày %1</source>
        <translation>figures of %1</translation>
    </message>
    <message>
        <source>%1 và %2 đơn vị khác</source>
        <translation>%1 and %2 more units</translation>
    </message>
    <message>
        <source>Vì sao số thay đổi</source>
        <translation>Why the figure changed</translation>
    </message>
    <message>
        <source>Toàn huyện</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Ngày %1 so với %2</source>
        <translation>%1 compared with %2</translation>
    </message>
    <message>
        <source>%1 thành %2 %3, %4 thành %5</source>
        <translation>%1 to %2 %3, %4 to %5</translation>
    </message>
</context>
<context>
    <name>dophu::ChartExportPanel</name>
    <message>
        <source>Trình chiếu 16:9</source>
        <translation>Slide 16:9</translation>
    </message>
    <message>
        <source>A4 ngang</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>A4 dọc</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>Ảnh gửi Zalo</source>
        <translation>Picture for Zalo</translation>
    </message>
    <message>
        <source>Xuất biểu đồ</source>
        <translation>Export chart</translation>
    </message>
    <message>
        <source>Khổ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Định dạng</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Định dạng %1</source>
        <translation>Format %1</translation>
    </message>
    <message>
        <source>Hiển thị</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Đường mục tiêu</source>
        <translation>Target line</translation>
    </message>
    <message>
        <source>Số bên thanh</source>
        <translation>Numbers beside bars</translation>
    </message>
    <message>
        <source>Tên đơn vị, nguồn số liệu</source>
        <translation>Office, data source</translation>
    </message>
    <message>
        <source>In đen trắng (hoạ tiết)</source>
        <translation>Black and white (patterns)</translation>
    </message>
    <message>
        <source>Tên &amp;tệp</source>
        <translation>File &amp;name</translation>
    </message>
    <message>
        <source>Tên tệp</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Sao chép ảnh</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Sao chép ảnh (Ctrl+C)</source>
        <translation>Copy picture (Ctrl+C)</translation>
    </message>
    <message>
        <source>Lưu tệp…</source>
        <translation>Save file…</translation>
    </message>
    <message>
        <source>Lưu tệp (Ctrl+S)</source>
        <translation>Save file (Ctrl+S)</translation>
    </message>
    <message>
        <source>Đường mục tiêu %1</source>
        <translation>Target line %1</translation>
    </message>
    <message>
        <source>Tạo slide PowerPoint…</source>
        <translation>Make PowerPoint slides…</translation>
    </message>
    <message>
        <source>Tự chọn</source>
        <translation>Own size</translation>
    </message>
    <message>
        <source>Mỗi biểu đồ của ngày một trang, kèm lời và bảng số sửa được; .pptx, .pdf, hoặc .xlsx có biểu đồ của Excel</source>
        <translation>One chart of the day a page, with words and a table of numbers that can be edited; .pptx, .pdf, or .xlsx with charts of Excel itself</translation>
    </message>
    <message>
        <source>tự chọn %1 × %2</source>
        <translation>own size %1 × %2</translation>
    </message>
</context>
<context>
    <name>dophu::ChartFilters</name>
    <message>
        <source>&amp;Nhóm</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>Sắp &amp;xếp</source>
        <translation>S&amp;ort</translation>
    </message>
    <message>
        <source>Tỷ lệ giảm dần</source>
        <translation>Highest first</translation>
    </message>
    <message>
        <source>Tỷ lệ tăng dần</source>
        <translation>Lowest first</translation>
    </message>
    <message>
        <source>Thứ tự chính thức</source>
        <translation>Official order</translation>
    </message>
    <message>
        <source>Từ n&amp;gày</source>
        <translation>&amp;From day</translation>
    </message>
    <message>
        <source>So &amp;với</source>
        <translation>Compare &amp;with</translation>
    </message>
    <message>
        <source>T&amp;hử…</source>
        <translation>Tr&amp;y…</translation>
    </message>
    <message>
        <source>Thử một mục tiêu hoặc ngày cuối khác, không lưu gì</source>
        <translation>Try another target or last day; nothing is stored</translation>
    </message>
    <message>
        <source>Thu nhỏ (Ctrl+−)</source>
        <translation>Zoom out (Ctrl+−)</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Chọn đợt…</source>
        <translation>Choose a campaign…</translation>
    </message>
    <message>
        <source>Tệp .dophu khác…</source>
        <translation>Another .dophu file…</translation>
    </message>
    <message>
        <source>Đợt này, từ %1</source>
        <translation>This campaign, from %1</translation>
    </message>
    <message>
        <source>Thử mục tiêu khác</source>
        <translation>Try another target</translation>
    </message>
</context>
<context>
    <name>dophu::ChartKindList</name>
    <message>
        <source>Loại biểu đồ</source>
        <translation>Kind of chart</translation>
    </message>
    <message>
        <source>Tỷ lệ theo đơn vị</source>
        <translation>Coverage by unit</translation>
    </message>
    <message>
        <source>so với mục tiêu %1</source>
        <translation>against the %1 target</translation>
    </message>
    <message>
        <source>So sánh nhóm đơn vị</source>
        <translation>Unit groups compared</translation>
    </message>
    <message>
        <source>%1 nhóm</source>
        <translation>%1 groups</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Theo thời gian</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Chất lượng báo cáo</source>
        <translation>Reporting quality</translation>
    </message>
    <message>
        <source>Còn thiếu theo đơn vị</source>
        <translation>Still needed by unit</translation>
    </message>
    <message>
        <source>và chỉ tiêu ngày mai</source>
        <translation>and tomorrow&apos;s quota</translation>
    </message>
    <message>
        <source>Đơn vị chưa có số</source>
        <translation>Units without a figure</translation>
    </message>
    <message>
        <source>khoảng tỷ lệ có thể</source>
        <translation>range the rate may be in</translation>
    </message>
    <message>
        <source>Diễn biến, dự báo</source>
        <translation>Trend and forecast</translation>
    </message>
    <message>
        <source>và nhịp cần đạt</source>
        <translation>and the pace needed</translation>
    </message>
    <message>
        <source>Tăng trong ngày</source>
        <translation>Increase of the day</translation>
    </message>
    <message>
        <source>theo đơn vị</source>
        <translation>by unit</translation>
    </message>
    <message>
        <source>Xếp hạng qua các ngày</source>
        <translation>Ranks day by day</translation>
    </message>
    <message>
        <source>theo tỷ lệ</source>
        <translation>by rate</translation>
    </message>
    <message>
        <source>Đúng hạn theo ngày</source>
        <translation>On time by day</translation>
    </message>
    <message>
        <source>đơn vị × ngày</source>
        <translation>units × days</translation>
    </message>
    <message>
        <source>So sánh hai đợt</source>
        <translation>Two campaigns compared</translation>
    </message>
    <message>
        <source>cùng ngày thứ mấy</source>
        <translation>by the day of each</translation>
    </message>
</context>
<context>
    <name>dophu::ChartPreview</name>
    <message>
        <source>Xem trước biểu đồ</source>
        <translation>Chart preview</translation>
    </message>
</context>
<context>
    <name>dophu::ChartRemark</name>
    <message>
        <source>Nhận xét</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Xem bảng số</source>
        <translation>View as table</translation>
    </message>
    <message>
        <source>Soạn lại</source>
        <translation>Rewrite</translation>
    </message>
    <message>
        <source>Sao chép lời</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Đã sao chép lời nhận xét.</source>
        <translation>Remarks copied.</translation>
    </message>
    <message>
        <source>đã sửa tay</source>
        <translation>edited by hand</translation>
    </message>
    <message>
        <source>soạn tự động từ số liệu đã chốt, sửa được</source>
        <translation>written from the closed figures, can be edited</translation>
    </message>
    <message>
        <source>soạn tự động từ số tạm tính, sửa được</source>
        <translation>written from provisional figures, can be edited</translation>
    </message>
</context>
<context>
    <name>dophu::ChartsPage</name>
    <message>
        <source>Xem trước khổ %1, đúng như tệp xuất ra</source>
        <translation>Preview at %1, exactly as exported</translation>
    </message>
    <message>
        <source>Đã sao chép ảnh %1 × %2.</source>
        <translation>Copied a picture of %1 × %2.</translation>
    </message>
    <message>
        <source>Ảnh PNG (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>Ảnh SVG (*.svg)</source>
        <translation>SVG picture (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Lưu biểu đồ</source>
        <translation>Save chart</translation>
    </message>
    <message>
        <source>Đã lưu %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>Ctrl+C Sao chép ảnh · Ctrl+Shift+C Bảng số · Ctrl+S Lưu tệp · F11 Toàn màn hình</source>
        <translation>Ctrl+C Copy picture · Ctrl+Shift+C Table · Ctrl+S Save file · F11 Full screen</translation>
    </message>
    <message>
        <source>Đã sao chép bảng số, %1 dòng.</source>
        <translation>Copied the table, %1 rows.</translation>
    </message>
    <message>
        <source>Lưu bộ biểu đồ</source>
        <translation>Save the set of charts</translation>
    </message>
    <message>
        <source>Đã lưu %1, %2 biểu đồ.</source>
        <translation>Saved %1, %2 charts.</translation>
    </message>
    <message>
        <source>Đợt để so sánh</source>
        <translation>Campaign to compare with</translation>
    </message>
    <message>
        <source>Kho số liệu Độ Phủ (*.dophu)</source>
        <translation>Độ Phủ store (*.dophu)</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx);;PDF (*.pdf);;Excel (*.xlsx)</source>
        <translation>PowerPoint (*.pptx);;PDF (*.pdf);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Đang vẽ bộ biểu đồ…</source>
        <translation>Drawing the charts…</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đã dừng, không ghi tệp nào.</source>
        <translation>Stopped, no file was written.</translation>
    </message>
</context>
<context>
    <name>dophu::ChoiceDialog</name>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>dophu::CloseDialog</name>
    <message>
        <source>và %1 đơn vị nữa</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Chốt ngày</source>
        <translation>Close day</translation>
    </message>
    <message>
        <source>Chốt ngày %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Mở ô lỗi</source>
        <translation>Go to the error</translation>
    </message>
    <message>
        <source>Xem và ghi lý do…</source>
        <translation>View and give reasons…</translation>
    </message>
    <message>
        <source>Áp dụng cho cả bảng…</source>
        <translation>Apply to the whole table…</translation>
    </message>
    <message>
        <source>Toàn huyện</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Đã cài</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Still needed</translation>
    </message>
    <message>
        <source>Đúng hạn, trễ, chưa gửi</source>
        <translation>On time, late, not received</translation>
    </message>
    <message>
        <source>Sau khi chốt, số liệu chỉ xem. Mở lại ngày phải có quyền, ghi lý do và lưu vào Nhật ký.</source>
        <translation>After closing, figures are read-only. Reopening needs the right to do so and a reason, and is kept in the log.</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Còn %1 lỗi phải xử lý</source>
        <translation>Errors to resolve: %1</translation>
    </message>
    <message>
        <source>Không còn lỗi</source>
        <translation>No errors left</translation>
    </message>
    <message>
        <source>Còn %1 cảnh báo chưa chấp nhận</source>
        <translation>Warnings not yet accepted: %1</translation>
    </message>
    <message>
        <source>Không còn cảnh báo</source>
        <translation>No warnings left</translation>
    </message>
    <message>
        <source>%1 đơn vị chưa gửi: chọn cách tính cho từng đơn vị</source>
        <translation>Units not received: %1. Choose how each is counted</translation>
    </message>
    <message>
        <source>Mọi đơn vị đã gửi</source>
        <translation>All units have reported</translation>
    </message>
    <message>
        <source>Mặc định lấy số gần nhất, ghi chú trong biểu và báo cáo</source>
        <translation>Carried forward unless chosen otherwise, noted in tables and report</translation>
    </message>
    <message>
        <source>Áp dụng cho cả %1…</source>
        <translation>Apply to all %1…</translation>
    </message>
    <message>
        <source>%1 lỗi</source>
        <translation>errors: %1</translation>
    </message>
    <message>
        <source>%1 cảnh báo</source>
        <translation>warnings: %1</translation>
    </message>
    <message>
        <source>Chọn đủ lý do để chốt</source>
        <translation>Give every reason to close</translation>
    </message>
    <message>
        <source>Xử lý %1</source>
        <translation>Resolve %1</translation>
    </message>
    <message>
        <source>%1 và chọn đủ lý do để chốt</source>
        <translation>%1 and give every reason to close</translation>
    </message>
    <message>
        <source>%1 để chốt</source>
        <translation>%1 to close</translation>
    </message>
    <message>
        <source>Cách tính cho cả %1 đơn vị</source>
        <translation>How to count all %1 units</translation>
    </message>
    <message>
        <source>Chọn cách tính cho mọi đơn vị chưa gửi. Từng đơn vị vẫn sửa riêng được sau đó.</source>
        <translation>Choose how every unit not received is counted. Each can still be changed on its own.</translation>
    </message>
    <message>
        <source>Lý do ghi cho cả %1 đơn vị.</source>
        <translation>One reason for all %1 units.</translation>
    </message>
    <message>
        <source>Chấp nhận %1 cảnh báo</source>
        <translation>Accept warnings: %1</translation>
    </message>
    <message>
        <source>Chấp nhận có lý do…</source>
        <translation>Accept with a reason…</translation>
    </message>
    <message>
        <source>… và %1 mục nữa</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>Chấp nhận %1 lỗi</source>
        <translation>Accept errors: %1</translation>
    </message>
</context>
<context>
    <name>dophu::CoverageBar</name>
    <message>
        <source>%1, mục tiêu %2</source>
        <translation>%1, target %2</translation>
    </message>
</context>
<context>
    <name>dophu::CoverageCard</name>
    <message>
        <source>Tỷ lệ toàn huyện</source>
        <translation>District coverage</translation>
    </message>
    <message>
        <source>%1 xã, thị trấn</source>
        <translation>%1 communes</translation>
    </message>
    <message>
        <source>Chưa có mẫu số</source>
        <translation>No base yet</translation>
    </message>
    <message>
        <source>Đạt mục tiêu</source>
        <translation>Target met</translation>
    </message>
    <message>
        <source>Còn thiếu %1 %2</source>
        <translation>%1 %2 still needed</translation>
    </message>
    <message>
        <source>%1 / %2 %3</source>
        <translation>%1 / %2 %3</translation>
    </message>
    <message>
        <source>Mục tiêu %1 = %2</source>
        <translation>Target %1 = %2</translation>
    </message>
    <message>
        <source>Tỷ lệ toàn huyện %1, %2</source>
        <translation>District coverage %1, %2</translation>
    </message>
</context>
<context>
    <name>dophu::CustomSize</name>
    <message>
        <source>Chiều ngang</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Chiều cao</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Đơn vị đo</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>điểm ảnh</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Số điểm mỗi inch</source>
        <translation>Dots per inch</translation>
    </message>
    <message>
        <source>Mỗi cạnh từ 320 đến 10.000 điểm ảnh; ảnh giữ khổ trước đó.</source>
        <translation>Each side from 320 to 10.000 pixels; the picture keeps its size.</translation>
    </message>
</context>
<context>
    <name>dophu::DaySheetEditor</name>
    <message>
        <source>Ô trống không phải số 0. Gõ 0 nếu đơn vị báo 0.</source>
        <translation>Blank is not 0. Type 0 if the unit reports 0.</translation>
    </message>
    <message>
        <source>“%1” có chữ %2. Ô này chỉ nhận số nguyên từ 0.</source>
        <translation>“%1” has the letter %2. This cell takes whole numbers from 0 only.</translation>
    </message>
    <message>
        <source>“%1” có dấu %2. Ô này chỉ nhận số nguyên từ 0.</source>
        <translation>“%1” has the sign %2. This cell takes whole numbers from 0 only.</translation>
    </message>
    <message>
        <source>“%1” là số âm. Ô này chỉ nhận số nguyên từ 0.</source>
        <translation>“%1” is negative. This cell takes whole numbers from 0 only.</translation>
    </message>
    <message>
        <source>“%1”: sau dấu phân cách phải đủ 3 chữ số. Gõ lại số nguyên, không dấu.</source>
        <translation>“%1”: a separator needs exactly 3 digits after it. Type the whole number without marks.</translation>
    </message>
    <message>
        <source>“%1” quá lớn. Xem lại số đơn vị báo.</source>
        <translation>“%1” is too large. Check what the unit reported.</translation>
    </message>
    <message>
        <source>Chưa có số ngày trước để cộng “%1”. Gõ số luỹ kế.</source>
        <translation>No value of the day before to add “%1” to. Type the cumulative total.</translation>
    </message>
    <message>
        <source>Nhập số trước, rồi ghi giờ, nguồn và ghi chú.</source>
        <translation>Type the value first, then time, channel and note.</translation>
    </message>
    <message>
        <source>“%1” không phải giờ. Gõ như 1405, 14h05 hoặc 14:05.</source>
        <translation>“%1” is not a time. Type 1405, 14h05 or 14:05.</translation>
    </message>
    <message>
        <source>Không có nguồn “%1”. Chọn Điện thoại, Zalo, SMS, Email, Giấy hoặc Tệp.</source>
        <translation>There is no channel “%1”. Choose Phone, Zalo, SMS, Email, Paper or File.</translation>
    </message>
    <message>
        <source>nhập %1</source>
        <translation>type %1</translation>
    </message>
    <message>
        <source>dán %1 ô</source>
        <translation>paste, cells: %1</translation>
    </message>
    <message>
        <source>xoá %1 ô</source>
        <translation>clear, cells: %1</translation>
    </message>
    <message>
        <source>lấy số gần nhất</source>
        <translation>carry forward</translation>
    </message>
    <message>
        <source>không phát sinh</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>miễn</source>
        <translation>excuse</translation>
    </message>
    <message>
        <source>Lấy số gợi ý</source>
        <translation>Lấy số gợi ý</translation>
    </message>
    <message>
        <source>dùng %1</source>
        <translation>use %1</translation>
    </message>
    <message>
        <source>điền xuống %1 ô</source>
        <translation>fill down, cells: %1</translation>
    </message>
    <message>
        <source>chấp nhận, %1</source>
        <translation>accepting, %1</translation>
    </message>
</context>
<context>
    <name>dophu::DaySheetModel</name>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Hôm trước</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Đã cài luỹ kế</source>
        <translation>Total installed</translation>
    </message>
    <message>
        <source>Tăng</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Giờ nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1/%2 đã gửi</source>
        <translation>%1/%2 received</translation>
    </message>
    <message>
        <source>trễ %1</source>
        <translation>late %1</translation>
    </message>
    <message>
        <source>chưa gửi %1</source>
        <translation>not received %1</translation>
    </message>
    <message>
        <source>Ngày đã chốt, chỉ xem. Mở lại ngày để sửa.</source>
        <translation>The day is closed, read-only. Reopen it to make changes.</translation>
    </message>
    <message>
        <source>Đã lưu %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>không nhận</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>đã khoá</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>đã lưu</source>
        <translation>saved</translation>
    </message>
</context>
<context>
    <name>dophu::DaySheetView</name>
    <message>
        <source>Bảng ngày</source>
        <translation>Day sheet</translation>
    </message>
</context>
<context>
    <name>dophu::DeadlineCard</name>
    <message>
        <source>quá %1</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>còn %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Hạn giờ</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>bây giờ %1</source>
        <translation>now %1</translation>
    </message>
    <message>
        <source>nhận số</source>
        <translation>cut-off</translation>
    </message>
    <message>
        <source>gửi Sở</source>
        <translation>submit</translation>
    </message>
    <message>
        <source>Hạn giờ: %1 %2, %3 %4</source>
        <translation>Deadlines: %1 %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>dophu::DocumentFields</name>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>&amp;Kính gửi (mỗi nơi một dòng)</source>
        <translation>&amp;Addressees (one per line)</translation>
    </message>
    <message>
        <source>&amp;4. Khó khăn, vướng mắc</source>
        <translation>&amp;4. Difficulties</translation>
    </message>
    <message>
        <source>&amp;5. Đề xuất, kiến nghị</source>
        <translation>&amp;5. Proposals</translation>
    </message>
    <message>
        <source>khi ký</source>
        <translation>later</translation>
    </message>
    <message>
        <source>&amp;Số</source>
        <translation>&amp;No.</translation>
    </message>
    <message>
        <source>&amp;Ngày ký</source>
        <translation>Signing &amp;date</translation>
    </message>
    <message>
        <source>&amp;Thẩm quyền</source>
        <translation>A&amp;uthority</translation>
    </message>
    <message>
        <source>N&amp;gười ký</source>
        <translation>Si&amp;gner</translation>
    </message>
    <message>
        <source>Mức độ kh&amp;ẩn</source>
        <translation>&amp;Urgency</translation>
    </message>
    <message>
        <source>Để trống: cấp số kế tiếp khi ban hành</source>
        <translation>Left empty: issuing gives the next number</translation>
    </message>
    <message>
        <source>Chọn đơn vị nhận công văn đôn đốc</source>
        <translation>Choose the units the reminder goes to</translation>
    </message>
    <message>
        <source>Họ và tên người ký</source>
        <translation>Full name of the signer</translation>
    </message>
    <message>
        <source>Đơn vị: %1/%2…</source>
        <translation>Units: %1/%2…</translation>
    </message>
</context>
<context>
    <name>dophu::DocumentPreview</name>
    <message>
        <source>Xem trước văn bản</source>
        <translation>Document preview</translation>
    </message>
</context>
<context>
    <name>dophu::DocumentsPage</name>
    <message>
        <source>Báo cáo ngày</source>
        <translation>Daily report</translation>
    </message>
    <message>
        <source>dự thảo</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Không có số liệu của ngày này.</source>
        <translation>There are no figures for this day.</translation>
    </message>
    <message>
        <source>Lấy từ số đã chốt ngày %1, mã số liệu %2.</source>
        <translation>From the closed figures of %1, seal %2.</translation>
    </message>
    <message>
        <source>Không có trang</source>
        <translation>No page</translation>
    </message>
    <message>
        <source>Trang %1 / %2</source>
        <translation>Page %1 / %2</translation>
    </message>
    <message>
        <source>Báo cáo ngày %1</source>
        <translation>Báo cáo ngày %1</translation>
    </message>
    <message>
        <source>Đã lưu %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Xuất văn bản</source>
        <translation>Export document</translation>
    </message>
    <message>
        <source>Kiểm tra dây, bật máy in; hoặc Lưu PDF để in sau.</source>
        <translation>Check the cable and switch the printer on; or save a PDF to print later.</translation>
    </message>
    <message>
        <source>Không thấy máy in.</source>
        <translation>No printer found.</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Đã gửi %1 trang tới máy in.</source>
        <translation>Pages sent to the printer: %1.</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>&amp;Lưu PDF…</source>
        <translation>&amp;Save PDF…</translation>
    </message>
    <message>
        <source>&amp;In…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Xuất…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Lưu PDF (Ctrl+S)</source>
        <translation>Save PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>In (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Trang trước (PgUp)</source>
        <translation>Previous page (PgUp)</translation>
    </message>
    <message>
        <source>Trang sau (PgDn)</source>
        <translation>Next page (PgDn)</translation>
    </message>
    <message>
        <source>Thu nhỏ (Ctrl+-)</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Cả trang</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Vừa ngang</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Thấy cả trang</source>
        <translation>The whole page</translation>
    </message>
    <message>
        <source>%1 đơn vị chưa gửi</source>
        <translation>%1 units have not reported</translation>
    </message>
    <message>
        <source>in, điền sẵn</source>
        <translation>printed, filled in</translation>
    </message>
    <message>
        <source>khi sửa sau ban hành</source>
        <translation>when corrected after issue</translation>
    </message>
    <message>
        <source>soạn tự do</source>
        <translation>free words</translation>
    </message>
    <message>
        <source>Công văn đôn đốc</source>
        <translation>Reminder letter</translation>
    </message>
    <message>
        <source>Biểu mẫu cho đơn vị</source>
        <translation>Unit form</translation>
    </message>
    <message>
        <source>Báo cáo tổng kết</source>
        <translation>Closing report</translation>
    </message>
    <message>
        <source>Báo cáo thay thế</source>
        <translation>Replacement report</translation>
    </message>
    <message>
        <source>Công văn khác</source>
        <translation>Other letter</translation>
    </message>
    <message>
        <source>%1 câu viết tay dựa trên số nay đã đổi: xem lại ở Sửa câu.</source>
        <translation>%1 sentences in your own words rest on numbers that have changed: see Wording.</translation>
    </message>
    <message>
        <source>Câu mở đầu</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Tình hình báo cáo</source>
        <translation>Who reported</translation>
    </message>
    <message>
        <source>Kết quả chung</source>
        <translation>Overall result</translation>
    </message>
    <message>
        <source>Mức chắc chắn</source>
        <translation>How certain</translation>
    </message>
    <message>
        <source>Cao nhất, thấp nhất</source>
        <translation>Highest, lowest</translation>
    </message>
    <message>
        <source>Đánh giá, dự báo</source>
        <translation>Judgement, forecast</translation>
    </message>
    <message>
        <source>Trang %1, %2 mm: %3 (%4).</source>
        <translation>Page %1, %2 mm: %3 (%4).</translation>
    </message>
    <message>
        <source>Chưa ban hành</source>
        <translation>Not issued</translation>
    </message>
    <message>
        <source>Bản in không khớp số liệu hoặc chưa đúng thể thức. Chưa cấp số, chưa giữ bản nào.</source>
        <translation>The paper does not agree with the figures or breaks the official form. No number was given and nothing was kept.</translation>
    </message>
    <message>
        <source>Ban hành</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Đã ban hành %1. Bản chính được giữ ở mục Đã ban hành.</source>
        <translation>Issued %1. The original is kept under Issued.</translation>
    </message>
    <message>
        <source>Lưu bản đã ban hành</source>
        <translation>Save the issued paper</translation>
    </message>
    <message>
        <source>Mỗi đơn vị một bản</source>
        <translation>One paper for each unit</translation>
    </message>
    <message>
        <source>Đang ghi từng đơn vị…</source>
        <translation>Writing unit by unit…</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đã ghi %1/%2 bản vào %3.</source>
        <translation>Wrote %1 of %2 papers into %3.</translation>
    </message>
    <message>
        <source>Công văn đôn đốc %1</source>
        <translation>Reminder letter %1</translation>
    </message>
    <message>
        <source>Biểu mẫu %1</source>
        <translation>Form %1</translation>
    </message>
    <message>
        <source>Báo cáo tổng kết %1</source>
        <translation>Closing report %1</translation>
    </message>
    <message>
        <source>Báo cáo thay thế %1</source>
        <translation>Replacement report %1</translation>
    </message>
    <message>
        <source>Công văn %1</source>
        <translation>Letter %1</translation>
    </message>
    <message>
        <source>Word (*.docx);;OpenDocument (*.odt);;Excel (*.xlsx);;Trang web (*.html);;Văn bản thuần (*.txt)</source>
        <translation>Word (*.docx);;OpenDocument (*.odt);;Excel (*.xlsx);;Web page (*.html);;Plain text (*.txt)</translation>
    </message>
    <message>
        <source>Đã ban hành</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>&amp;Ban hành…</source>
        <translation>&amp;Issue…</translation>
    </message>
    <message>
        <source>Đọc lại, soát thể thức, cấp số và giữ bản chính (Ctrl+Enter)</source>
        <translation>Read back, check the form, give a number and keep the original (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Mỗi đơn vị…</source>
        <translation>Each u&amp;nit…</translation>
    </message>
    <message>
        <source>Mỗi đơn vị một bản, ghi vào một thư mục</source>
        <translation>One paper for each unit, into a folder</translation>
    </message>
    <message>
        <source>Sửa câ&amp;u…</source>
        <translation>&amp;Wording…</translation>
    </message>
    <message>
        <source>Viết lại một câu của báo cáo; câu tự động vẫn được giữ bên cạnh</source>
        <translation>Write one of the report&apos;s sentences yourself; the automatic one is kept beside it</translation>
    </message>
    <message>
        <source>Word, OpenDocument, Excel, trang web hoặc văn bản thuần (Ctrl+E)</source>
        <translation>Word, OpenDocument, Excel, web page or plain text (Ctrl+E)</translation>
    </message>
    <message>
        <source>Mọi đơn vị đã gửi, không có ai để đôn đốc.</source>
        <translation>Every unit has reported, there is nobody to remind.</translation>
    </message>
    <message>
        <source>Ngày %1 chưa chốt lần nào trước đó, chưa có bản để thay thế.</source>
        <translation>%1 was not closed before, there is no paper to replace yet.</translation>
    </message>
    <message>
        <source>Chưa có gì để viết vào văn bản này.</source>
        <translation>There is nothing to write into this paper yet.</translation>
    </message>
    <message>
        <source>Biểu mẫu không cấp số: in hoặc lưu rồi gửi đơn vị.</source>
        <translation>Forms get no number: print or save them, then send them to the units.</translation>
    </message>
    <message>
        <source>Chốt ngày %1 trước (F9), rồi ban hành.</source>
        <translation>Close %1 first (F9), then issue.</translation>
    </message>
    <message>
        <source>PDF, Word, Excel, thư nháp và bản in trong một lần (Ctrl+Shift+P)</source>
        <translation>PDF, Word, Excel, e-mail draft and print in one go (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Đang làm trọn bộ…</source>
        <translation>Making the whole set…</translation>
    </message>
    <message>
        <source>Đã dừng: chưa cấp số, chưa ghi tệp nào.</source>
        <translation>Stopped: no number was given and no file written.</translation>
    </message>
    <message>
        <source>Đã ban hành %1, bản chính ở mục Đã ban hành; chưa ghi được tệp nào. %2</source>
        <translation>%1 is issued, the original is under Issued; no file could be written. %2</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Không mở được %1.</source>
        <translation>Cannot open %1.</translation>
    </message>
    <message>
        <source>Đã ghi %1 tệp dự thảo vào %2.</source>
        <translation>%1 draft files written to %2.</translation>
    </message>
    <message>
        <source>Đã ban hành %1, ghi %2 tệp vào %3.</source>
        <translation>%1 issued, %2 files written to %3.</translation>
    </message>
    <message>
        <source>Chưa in được; in từ tệp PDF.</source>
        <translation>It could not be printed; print the PDF file.</translation>
    </message>
    <message>
        <source>Mẫu hoặc câu chữ đã đổi sau khi ban hành nên không in lại; in từ tệp PDF đã ban hành.</source>
        <translation>Template or words have changed since it was issued, so it was not printed again; print the issued PDF file.</translation>
    </message>
    <message>
        <source>%1 đến %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Đúng thể thức, số khớp</source>
        <translation>Form right, figures agree</translation>
    </message>
    <message>
        <source>%1 (và %2 chỗ nữa)</source>
        <translation>%1 (and %2 more)</translation>
    </message>
    <message>
        <source>Bỏ công văn đang soạn</source>
        <translation>Discard the letter being written</translation>
    </message>
    <message>
        <source>Nội dung đang soạn trong khung sẽ mất.</source>
        <translation>The words being written will be lost.</translation>
    </message>
    <message>
        <source>Bỏ, soạn lại</source>
        <translation>Discard, start again</translation>
    </message>
    <message>
        <source>Ghi trích yếu, rồi ban hành.</source>
        <translation>Say what it is about, then issue.</translation>
    </message>
    <message>
        <source>Ghi nơi kính gửi, rồi ban hành.</source>
        <translation>Say to whom it goes, then issue.</translation>
    </message>
    <message>
        <source>Viết nội dung, rồi ban hành.</source>
        <translation>Write the words, then issue.</translation>
    </message>
    <message>
        <source>Ghi thẩm quyền và người ký, rồi ban hành.</source>
        <translation>Fill in authority and signer, then issue.</translation>
    </message>
    <message>
        <source>Câu thay thế</source>
        <translation>Replacing sentence</translation>
    </message>
    <message>
        <source>Số đơn vị đạt</source>
        <translation>Units that met the target</translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Chấp hành báo cáo</source>
        <translation>Keeping to the reporting</translation>
    </message>
    <message>
        <source>Câu yêu cầu</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Câu kết</source>
        <translation>Closing sentence</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P trọn bộ, Ctrl+S lưu PDF, Ctrl+P in, F11 chỉ xem trang</source>
        <translation>Ctrl+Shift+P whole set, Ctrl+S save PDF, Ctrl+P print, F11 page only</translation>
    </message>
    <message>
        <source>Công văn tự soạn; bản nháp được giữ lại.</source>
        <translation>A letter of your own; the draft is kept.</translation>
    </message>
    <message>
        <source>Theo số liệu lúc này, ngày %1 chưa chốt.</source>
        <translation>From the figures of this moment; %1 is not closed.</translation>
    </message>
    <message>
        <source>Ngày %1 chưa chốt (F9). Bản xem trước là dự thảo.</source>
        <translation>%1 is not closed (F9). The preview is a draft.</translation>
    </message>
    <message>
        <source>Làm t&amp;rọn bộ…</source>
        <translation>W&amp;hole set…</translation>
    </message>
    <message>
        <source>Trang vừa chiều ngang khung xem (Ctrl+0)</source>
        <translation>The page as wide as the view (Ctrl+0)</translation>
    </message>
    <message>
        <source>Thư nháp chưa có người nhận: ghi địa chỉ ở Thiết lập, Văn bản, người ký.</source>
        <translation>The e-mail draft has no recipient yet: fill in addresses in Settings, Papers and signers.</translation>
    </message>
    <message>
        <source>Đã ban hành %1 từ đúng số này. Đổi số: mở lại ngày. Đổi lời văn: chọn Báo cáo thay thế.</source>
        <translation>%1 was issued from these figures. New figures: reopen the day. New words: choose Replacement report.</translation>
    </message>
    <message>
        <source>Trang %1, </source>
        <translation>Page %1, </translation>
    </message>
    <message>
        <source>%1: phải “%2”, đọc lại được “%3”.</source>
        <translation>%1: should be “%2”, read back “%3”.</translation>
    </message>
    <message>
        <source>Câu sửa tay “%1” nêu %2, không có trong số liệu.</source>
        <translation>The edited sentence “%1” says %2, which is not in the figures.</translation>
    </message>
    <message>
        <source>%1 (số kế tiếp)</source>
        <translation>%1 (the next)</translation>
    </message>
    <message>
        <source>kế tiếp trong năm</source>
        <translation>next of the year</translation>
    </message>
    <message>
        <source>Số %1, ký ngày %2. Văn bản giữ nguyên từng chữ từ nay. Sửa sau đó là một văn bản thay thế.</source>
        <translation>Number %1, signed on %2. From now on every word of the paper stays. Changing it later means a replacement paper.</translation>
    </message>
    <message>
        <source>Báo cáo chưa có biểu đồ. %1</source>
        <translation>The report has no charts yet. %1</translation>
    </message>
    <message>
        <source>Đợt còn đến ngày %1, báo cáo mới tính đến ngày %2.</source>
        <translation>The campaign runs until %1; this report is as of %2.</translation>
    </message>
    <message>
        <source>Ghi họ tên người ký, rồi ban hành.</source>
        <translation>Write the signer&apos;s name, then issue.</translation>
    </message>
    <message>
        <source>Làm trọn bộ: %1</source>
        <translation>Make the whole set: %1</translation>
    </message>
    <message>
        <source>đã ban hành</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>Đã ban hành (%1)</source>
        <translation>Issued (%1)</translation>
    </message>
    <message>
        <source>Số %1 đã cấp trong năm.</source>
        <translation>Number %1 was given already this year.</translation>
    </message>
    <message>
        <source>còn thiếu %1 đơn vị. Đã ghi %2/%3 bản vào %4.</source>
        <translation>%1 units are missing. Wrote %2 of %3 papers to %4.</translation>
    </message>
    <message>
        <source>Đã dừng giữa chừng:</source>
        <translation>Stopped half way:</translation>
    </message>
    <message>
        <source>Đã chép %1.</source>
        <translation>Copied %1.</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Thư nháp kèm tệp (*.eml)</source>
        <translation>E-mail draft with files (*.eml)</translation>
    </message>
    <message>
        <source>Không ghi được vào %1. Chọn Lưu PDF… để chọn chỗ khác.</source>
        <translation>Cannot write to %1. Choose Save PDF… to take another place.</translation>
    </message>
    <message>
        <source>In đúng bản đã giữ phải in từ tệp PDF: mở %1 rồi in.</source>
        <translation>The kept paper is printed from its PDF file: open %1 and print.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Các văn bản đã ban hành: lưu lại, gửi lại, in lại</source>
        <translation>The issued papers: save, send or print again</translation>
    </message>
</context>
<context>
    <name>dophu::DropOverlay</name>
    <message>
        <source>Thả để đọc %1 tệp</source>
        <translation>Drop to read %1 files</translation>
    </message>
    <message>
        <source>Thả để đọc như tin nhắn</source>
        <translation>Drop to read as messages</translation>
    </message>
    <message>
        <source>Xem trước từng số rồi mới nhận; chưa ghi gì.</source>
        <translation>Every number is shown first; nothing is written yet.</translation>
    </message>
</context>
<context>
    <name>dophu::EntryPage</name>
    <message>
        <source>Ngày đã chốt. Mở lại ngày (F9) để sửa.</source>
        <translation>The day is closed. Reopen it (F9) to make changes.</translation>
    </message>
    <message>
        <source>%1 đơn vị</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>Đã hoàn tác: %1.</source>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>Đã làm lại: %1.</source>
        <translation>Redone: %1.</translation>
    </message>
    <message>
        <source>Nhập báo cáo</source>
        <translation>Enter reports</translation>
    </message>
    <message>
        <source>Dán cột số từ Excel: chọn ô đầu rồi [Ctrl+V]. [Enter] xuống ô dưới, [F2] sửa, [F4] lấy số gần nhất.</source>
        <translation>Paste a column from Excel: pick the first cell, then [Ctrl+V]. [Enter] next unit, [F2] edit, [F4] carry forward.</translation>
    </message>
    <message>
        <source>Ẩn gợi ý phím</source>
        <translation>Hide key hints</translation>
    </message>
    <message>
        <source>Ô: %1 · %2 · Đang sửa</source>
        <translation>Cell: %1 · %2 · Editing</translation>
    </message>
    <message>
        <source>Ô: %1 · %2</source>
        <translation>Cell: %1 · %2</translation>
    </message>
    <message>
        <source>Mở lại ngày để sửa. Đơn vị chưa gửi lúc chốt vẫn nhập được, tính vào báo bù.</source>
        <translation>Reopen the day to make changes. Units missing at closing can still be typed; they go into the catch-up report.</translation>
    </message>
    <message>
        <source>Ngày %1 đã chốt %2.</source>
        <translation>%1 was closed at %2.</translation>
    </message>
    <message>
        <source>Không tìm thấy “%1”</source>
        <translation>“%1” not found</translation>
    </message>
    <message>
        <source>Thử tên không dấu hoặc mã, ví dụ huc, 19468.</source>
        <translation>Try the name without marks, or the code: huc, 19468.</translation>
    </message>
    <message>
        <source>Xoá tìm kiếm</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Hiện tất cả</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Đã dán %1 ô</source>
        <translation>Cells pasted: %1</translation>
    </message>
    <message>
        <source>: %1 nhận, %2 ô không phải số được giữ nguyên.</source>
        <translation>; %1 taken, %2 not numbers and kept as typed.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Số gần nhất chỉ dùng cho đơn vị chưa gửi.</source>
        <translation>Only a unit that has not reported can be carried forward.</translation>
    </message>
    <message>
        <source>Miễn hôm nay</source>
        <translation>Excuse today</translation>
    </message>
    <message>
        <source>Miễn báo cáo ngày %1 cho %2 đơn vị. Đơn vị được miễn không tính vào số cài và mẫu số.</source>
        <translation>Excuse from reporting for %1; units: %2. An excused unit leaves both the number and the base.</translation>
    </message>
    <message>
        <source>Ô này không có số gợi ý.</source>
        <translation>No value is offered for this cell.</translation>
    </message>
    <message>
        <source>Đơn vị này không có lỗi, cảnh báo.</source>
        <translation>This unit has no errors or warnings.</translation>
    </message>
    <message>
        <source>Chấp nhận lỗi, %1</source>
        <translation>Accept error, %1</translation>
    </message>
    <message>
        <source>Chấp nhận cảnh báo, %1</source>
        <translation>Accept warning, %1</translation>
    </message>
    <message>
        <source>Mọi đơn vị đã gửi.</source>
        <translation>All units have reported.</translation>
    </message>
    <message>
        <source>Đã sao chép lời nhắc cho %1 đơn vị. Dán vào nhóm Zalo.</source>
        <translation>Reminder copied; units: %1. Paste it into the Zalo group.</translation>
    </message>
    <message>
        <source>Đến đơn vị</source>
        <translation>Go to unit</translation>
    </message>
    <message>
        <source>Mã hoặc tên, không cần dấu</source>
        <translation>Code or name, marks not needed</translation>
    </message>
    <message>
        <source>Không tìm thấy “%1”. Thử tên không dấu hoặc mã.</source>
        <translation>“%1” not found. Try the name without marks, or the code.</translation>
    </message>
    <message>
        <source>Không phát sinh</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Lấy số gần nhất</source>
        <translation>Carry forward</translation>
    </message>
    <message>
        <source>Miễn hôm nay…</source>
        <translation>Excuse today…</translation>
    </message>
    <message>
        <source>Chấp nhận có lý do…</source>
        <translation>Accept with a reason…</translation>
    </message>
    <message>
        <source>Dùng số gợi ý</source>
        <translation>Use the offered value</translation>
    </message>
    <message>
        <source>Sao chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Xoá ô</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>Khôi phục cột</source>
        <translation>Restore columns</translation>
    </message>
    <message>
        <source>thành %1 (%2, %3). Giữ %1 hay ghi %4?</source>
        <translation>to %1 (%2, %3). Keep %1 or write %4?</translation>
    </message>
    <message>
        <source>Máy %1 vừa sửa ô này</source>
        <translation>PC %1 has just changed this cell</translation>
    </message>
    <message>
        <source>Giữ %1</source>
        <translation>Keep %1</translation>
    </message>
    <message>
        <source>Ghi %1</source>
        <translation>Write %1</translation>
    </message>
    <message>
        <source>Ngày đã chốt. Mở lại ngày để dán.</source>
        <translation>The day is closed. Reopen it to paste.</translation>
    </message>
    <message>
        <source>Chưa có gì để dán. Sao chép vùng ô trong Excel trước.</source>
        <translation>Nothing to paste yet. Copy cells in Excel first.</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Sao chép kèm tiêu đề</source>
        <translation>Copy with titles</translation>
    </message>
    <message>
        <source>Điền xuống</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Sắp theo cột này</source>
        <translation>Sort by this column</translation>
    </message>
    <message>
        <source>Thứ tự danh mục</source>
        <translation>Registry order</translation>
    </message>
    <message>
        <source>Thêm đơn vị ở trang Đơn vị (Ctrl+6).</source>
        <translation>Add units on the page Units (Ctrl+6).</translation>
    </message>
</context>
<context>
    <name>dophu::EntryToolBar</name>
    <message>
        <source>Nhập từ tệp…</source>
        <translation>Import from file…</translation>
    </message>
    <message>
        <source>Dán tin nhắn…</source>
        <translation>Paste message…</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Hoàn tác (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Làm lại (Ctrl+Y)</source>
        <translation>Redo (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Lấy số gần nhất</source>
        <translation>Carry forward</translation>
    </message>
    <message>
        <source>Chấp nhận…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>Sao chép lời nhắc</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>Chi tiết F8</source>
        <translation>Details F8</translation>
    </message>
    <message>
        <source>Tìm tên hoặc mã đơn vị</source>
        <translation>Find unit by name or code</translation>
    </message>
</context>
<context>
    <name>dophu::EvidenceList</name>
    <message>
        <source>Mở chứng từ %1, %2</source>
        <translation>Open evidence %1, %2</translation>
    </message>
    <message>
        <source>%1, %2. %3 thêm %4 ngày %5</source>
        <translation>%1, %2. %3 added it at %4 on %5</translation>
    </message>
    <message>
        <source>Dán ảnh</source>
        <translation>Paste picture</translation>
    </message>
    <message>
        <source>Dán ảnh hoặc tệp đã sao chép làm chứng từ (Ctrl+V)</source>
        <translation>Paste a copied picture or file as evidence (Ctrl+V)</translation>
    </message>
    <message>
        <source>Thêm tệp</source>
        <translation>Add file</translation>
    </message>
    <message>
        <source>Chọn tệp làm chứng từ, tối đa 25 MB mỗi tệp</source>
        <translation>Choose evidence files, at most 25 MB each</translation>
    </message>
    <message>
        <source>Chưa có chứng từ. Kéo ảnh hoặc tệp vào đây.</source>
        <translation>No evidence yet. Drop a picture or file here.</translation>
    </message>
    <message>
        <source>Chứng từ</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Chứng từ (%1)</source>
        <translation>Evidence (%1)</translation>
    </message>
    <message>
        <source>Lưu ra…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Thêm chứng từ</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Ảnh, tệp (*.png *.jpg *.jpeg *.heic *.pdf *.docx *.xlsx *.xls *.doc *.odt *.ods *.txt *.csv);;Tất cả (*)</source>
        <translation>Pictures, files (*.png *.jpg *.jpeg *.heic *.pdf *.docx *.xlsx *.xls *.doc *.odt *.ods *.txt *.csv);;All (*)</translation>
    </message>
    <message>
        <source>Anh-dan-%1-%2.png</source>
        <translation>Anh-dan-%1-%2.png</translation>
    </message>
    <message>
        <source>%1 là thư mục. Kéo từng tệp vào đây.</source>
        <translation>%1 is a folder. Drop single files here.</translation>
    </message>
    <message>
        <source>Tệp này đã có trong chứng từ: %1.</source>
        <translation>This file is already evidence: %1.</translation>
    </message>
    <message>
        <source>Đã thêm %1.</source>
        <translation>Added %1.</translation>
    </message>
    <message>
        <source>Tệp này cũng là chứng từ của %1 ngày %2.</source>
        <translation>This file is also evidence of %1 for %2.</translation>
    </message>
    <message>
        <source>Loại tệp này không mở thẳng từ đây. Lưu ra rồi mở nếu chắc là an toàn.</source>
        <translation>This kind of file is not opened from here. Save a copy and open it if you are sure it is safe.</translation>
    </message>
    <message>
        <source>Máy này không có chương trình mở %1. Bấm chuột phải, Lưu ra…</source>
        <translation>No program on this PC opens %1. Right click, Save a copy…</translation>
    </message>
    <message>
        <source>Lưu chứng từ ra</source>
        <translation>Save a copy of the evidence</translation>
    </message>
    <message>
        <source>Tất cả (*)</source>
        <translation>All (*)</translation>
    </message>
    <message>
        <source>Đã lưu ra %1.</source>
        <translation>Saved a copy as %1.</translation>
    </message>
</context>
<context>
    <name>dophu::ExcuseDialog</name>
    <message>
        <source>Miễn báo cáo: %1</source>
        <translation>Excuse from reporting: %1</translation>
    </message>
    <message>
        <source>Ghi miễn</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>&amp;Từ ngày</source>
        <translation>&amp;From day</translation>
    </message>
    <message>
        <source>Đến hết n&amp;gày</source>
        <translation>&amp;To the end of</translation>
    </message>
    <message>
        <source>&amp;Chưa biết ngày hết, kết thúc sau</source>
        <translation>&amp;End not known, to be ended later</translation>
    </message>
    <message>
        <source>&amp;Lý do (bắt buộc)</source>
        <translation>&amp;Reason (required)</translation>
    </message>
    <message>
        <source>Ví dụ: lũ chia cắt, mất điện</source>
        <translation>Such as: cut off by flood, power cut</translation>
    </message>
    <message>
        <source>Ngày hết (%1) trước ngày đầu (%2).</source>
        <translation>The last day (%1) is before the first (%2).</translation>
    </message>
    <message>
        <source>Ghi lý do; lý do in ở Phụ lục III.</source>
        <translation>Give a reason; it prints in Phụ lục III.</translation>
    </message>
    <message>
        <source>Từ %1 đến hết %2 (%3 ngày)</source>
        <translation>From %1 to the end of %2 (%3 days)</translation>
    </message>
    <message>
        <source>Từ %1 đến khi kết thúc miễn</source>
        <translation>From %1 until the excuse is ended</translation>
    </message>
    <message>
        <source>%1, %2 là Miễn, không tính vào số và mẫu số. Ngày nào đơn vị vẫn gửi thì tính số đã gửi; ngày đã chốt không đổi.</source>
        <translation>%1, %2 is excused, out of both number and base. A day it reports all the same counts as reported; closed days do not change.</translation>
    </message>
</context>
<context>
    <name>dophu::FilterBar</name>
    <message>
        <source>Lọc đơn vị</source>
        <translation>Filter units</translation>
    </message>
</context>
<context>
    <name>dophu::FirstRunWizard</name>
    <message>
        <source>Cơ quan</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Nơi lưu dữ liệu</source>
        <translation>Where data is kept</translation>
    </message>
    <message>
        <source>Đơn vị, mẫu số</source>
        <translation>Units, bases</translation>
    </message>
    <message>
        <source>Đợt, mục tiêu, hạn giờ</source>
        <translation>Campaign, hours</translation>
    </message>
    <message>
        <source>Văn bản, người ký</source>
        <translation>Letterhead, signer</translation>
    </message>
    <message>
        <source>Hoàn tất</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Tên in ở đầu văn bản và hiện trên cửa sổ.</source>
        <translation>The name heads the papers and shows on the window.</translation>
    </message>
    <message>
        <source>Một máy thì một tệp, không phải cài gì thêm. Nhiều máy thì dùng máy chủ chung.</source>
        <translation>For one PC, one file and nothing to install. For several, a shared server.</translation>
    </message>
    <message>
        <source>Mẫu số của xã, thị trấn là số người dùng điện thoại thông minh; của cơ quan là số CBCCVC.</source>
        <translation>The base of a commune is its smartphone users; of an agency, its staff.</translation>
    </message>
    <message>
        <source>Đợt báo cáo là dữ liệu: tên, mục tiêu, ngày và giờ hạn.</source>
        <translation>A campaign is data: name, target, days and hours.</translation>
    </message>
    <message>
        <source>Ký hiệu và người ký trên báo cáo.</source>
        <translation>Symbol and signer of the report.</translation>
    </message>
    <message>
        <source>Xem lại; chưa ghi gì cho đến khi bấm Hoàn tất.</source>
        <translation>Look it over; nothing is written before Finish.</translation>
    </message>
    <message>
        <source>Độ Phủ – Thiết lập lần đầu</source>
        <translation>Độ Phủ – First start</translation>
    </message>
    <message>
        <source>Độ Phủ</source>
        <translation>Độ Phủ</translation>
    </message>
    <message>
        <source>Theo dõi, tổng hợp và báo cáo kết quả cài đặt ứng dụng mỗi ngày</source>
        <translation>Follow, add up and report installations every day</translation>
    </message>
    <message>
        <source>Các bước</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Mọi mục đều sửa được sau trong Thiết lập.</source>
        <translation>All of it can be changed later in Settings.</translation>
    </message>
    <message>
        <source>Mở &amp;dữ liệu đã có…</source>
        <translation>&amp;Open existing data…</translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>T&amp;iếp tục</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Quay lại (Alt+←)</source>
        <translation>Back (Alt+←)</translation>
    </message>
    <message>
        <source>Tiếp tục (Enter, Alt+→)</source>
        <translation>Next (Enter, Alt+→)</translation>
    </message>
    <message>
        <source>Bước %1/%2: %3</source>
        <translation>Step %1/%2: %3</translation>
    </message>
    <message>
        <source>&amp;Hoàn tất</source>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>Mở dữ liệu đã có trên máy chủ %1, cơ sở dữ liệu %2.</source>
        <translation>Open the data on server %1, database %2.</translation>
    </message>
    <message>
        <source>Cơ quan: %1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>Dữ liệu: máy chủ %1, cơ sở dữ liệu %2</source>
        <translation>Data: server %1, database %2</translation>
    </message>
    <message>
        <source>Dữ liệu: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Danh mục: %1 đơn vị, %2 mẫu số</source>
        <translation>Registry: %1 units, %2 bases</translation>
    </message>
    <message>
        <source>, kèm số liệu mẫu</source>
        <translation>, with sample figures</translation>
    </message>
    <message>
        <source>Đợt: %1, mục tiêu %2 đến %3, hạn %4</source>
        <translation>Campaign: %1, target %2 by %3, cut-off %4</translation>
    </message>
    <message>
        <source>Người ký: ghi sau trong Thiết lập</source>
        <translation>Signer: later, in Settings</translation>
    </message>
    <message>
        <source>Người ký: %1</source>
        <translation>Signer: %1</translation>
    </message>
    <message>
        <source>Mở dữ liệu đã có</source>
        <translation>Open existing data</translation>
    </message>
    <message>
        <source>Dữ liệu Độ Phủ (*.dophu *.db)</source>
        <translation>Độ Phủ data (*.dophu *.db)</translation>
    </message>
</context>
<context>
    <name>dophu::FolderForm</name>
    <message>
        <source>Thôi theo dõi</source>
        <translation>Stop watching</translation>
    </message>
    <message>
        <source>Thư mục tệp đến</source>
        <translation>Folder of incoming files</translation>
    </message>
    <message>
        <source>chưa theo dõi thư mục nào</source>
        <translation>no folder is watched</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Thư mục</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Ví dụ thư mục Zalo hoặc trình duyệt tải tệp về. Có tệp báo cáo mới thì cửa sổ nhắc một dòng; bấm Xem để đọc và xem trước. Không số nào tự vào bảng. Chỉ áp dụng trên máy này, có hiệu lực ngay.</source>
        <translation>For example the folder where Zalo or the browser saves files. When a new report file arrives, one line in the window says so; press View to read and preview it. No number enters the sheet by itself. Applies to this PC only, at once.</translation>
    </message>
</context>
<context>
    <name>dophu::ForecastCard</name>
    <message>
        <source>Dự báo %1</source>
        <translation>Forecast %1</translation>
    </message>
    <message>
        <source>nhịp %1 %2/ngày</source>
        <translation>pace %1 %2/day</translation>
    </message>
    <message>
        <source>nhịp %1/ngày</source>
        <translation>pace %1/day</translation>
    </message>
    <message>
        <source>Có sau 3 ngày số liệu.</source>
        <translation>Shown after 3 days of figures.</translation>
    </message>
    <message>
        <source>Thiếu %1</source>
        <translation>Short by %1</translation>
    </message>
    <message>
        <source>Kịp mục tiêu</source>
        <translation>On target</translation>
    </message>
    <message>
        <source>Theo nhịp này không kịp %1</source>
        <translation>Out of reach by %1</translation>
    </message>
    <message>
        <source>Khoảng 80%</source>
        <translation>80% range</translation>
    </message>
    <message>
        <source>%1 đến %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Đã đạt mục tiêu</source>
        <translation>Target met</translation>
    </message>
    <message>
        <source>Cần thêm để đạt</source>
        <translation>Needed to reach it</translation>
    </message>
    <message>
        <source>Cần mỗi ngày để đạt</source>
        <translation>Needed per day</translation>
    </message>
    <message>
        <source>Khoảng 80%: %1 đến %2</source>
        <translation>80% range: %1 to %2</translation>
    </message>
    <message>
        <source>Dự báo %1: %2. %3 %4</source>
        <translation>Forecast %1: %2. %3 %4</translation>
    </message>
</context>
<context>
    <name>dophu::GridGlimpse</name>
    <message>
        <source>(chưa có kết quả)</source>
        <translation>(no result yet)</translation>
    </message>
    <message>
        <source>đúng</source>
        <translation>true</translation>
    </message>
    <message>
        <source>sai</source>
        <translation>false</translation>
    </message>
    <message>
        <source>Ô trong bảng nguồn</source>
        <translation>Cells of the source table</translation>
    </message>
</context>
<context>
    <name>dophu::HelpDialog</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Trợ giúp: %1</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>Tìm trong trợ giúp</source>
        <translation>Find in help</translation>
    </message>
    <message>
        <source>không dấu cũng được, ví dụ: may in, F4</source>
        <translation>such as: printer, F4</translation>
    </message>
    <message>
        <source>&amp;Tìm</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;In bảng phím…</source>
        <translation>&amp;Print the keys…</translation>
    </message>
    <message>
        <source>Phím của trang</source>
        <translation>Keys of this page</translation>
    </message>
    <message>
        <source>Phím ở mọi trang</source>
        <translation>Keys of every page</translation>
    </message>
    <message>
        <source>Khi gặp khó</source>
        <translation>When in trouble</translation>
    </message>
    <message>
        <source>Mọi trang</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>Không tìm thấy “%1”. Thử một từ khác.</source>
        <translation>“%1” not found. Try another word.</translation>
    </message>
</context>
<context>
    <name>dophu::HourLines</name>
    <message>
        <source>không phát sinh</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>miễn</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>lấy số gần nhất</source>
        <translation>carried forward</translation>
    </message>
    <message>
        <source>để trống</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>%1 ghi %2</source>
        <translation>%1 set %2</translation>
    </message>
    <message>
        <source>%1 nhập %2 từ %3</source>
        <translation>%1 typed %2 from %3</translation>
    </message>
    <message>
        <source>%1 sửa %2 thành %3</source>
        <translation>%1 changed %2 to %3</translation>
    </message>
    <message>
        <source>%1 sửa giờ nhận %2 thành %3</source>
        <translation>%1 changed time received %2 to %3</translation>
    </message>
    <message>
        <source>%1 sửa nguồn thành %2</source>
        <translation>%1 changed channel to %2</translation>
    </message>
    <message>
        <source>%1 ghi chú: %2</source>
        <translation>%1 noted: %2</translation>
    </message>
    <message>
        <source>%1 ghi lại %2</source>
        <translation>%1 set %2 again</translation>
    </message>
</context>
<context>
    <name>dophu::IncreaseCard</name>
    <message>
        <source>hôm&#xa0;qua %1</source>
        <translation>was&#xa0;%1</translation>
    </message>
    <message>
        <source>Tăng hôm nay</source>
        <translation>Up today</translation>
    </message>
    <message>
        <source>Tăng hôm nay %1, %2</source>
        <translation>Up today %1, %2</translation>
    </message>
</context>
<context>
    <name>dophu::IntakeDelegate</name>
    <message>
        <source>Sửa số đã cài</source>
        <translation>Correct the number installed</translation>
    </message>
</context>
<context>
    <name>dophu::IntakeDialog</name>
    <message>
        <source>Đã dừng đọc. Những tệp đã đọc xong vẫn còn đây.</source>
        <translation>Reading stopped. The files already read are still here.</translation>
    </message>
    <message>
        <source>Chưa có gì để dán. Sao chép tin nhắn hoặc tệp trước.</source>
        <translation>Nothing to paste yet. Copy a message or a file first.</translation>
    </message>
    <message>
        <source>Chọn tệp để nhập</source>
        <translation>Choose files to import</translation>
    </message>
    <message>
        <source>Tệp báo cáo (%1);;Mọi tệp (%2)</source>
        <translation>Report files (%1);;All files (%2)</translation>
    </message>
    <message>
        <source>“%1” không phải giờ. Viết như 13:45 hoặc 1345.</source>
        <translation>“%1” is no time of day. Write it like 13:45 or 1345.</translation>
    </message>
    <message>
        <source>Đã nhớ cột “%1” là %2. Đọc lại các tệp.</source>
        <translation>Column “%1” is remembered as %2. Reading the files again.</translation>
    </message>
    <message>
        <source>Máy này chưa có chương trình mở tệp đó.</source>
        <translation>This PC has no program that opens that file.</translation>
    </message>
    <message>
        <source>Đã nhận %1 số.</source>
        <translation>%1 numbers taken.</translation>
    </message>
    <message>
        <source>Bỏ lần nhập này</source>
        <translation>Leave this import</translation>
    </message>
    <message>
        <source>Có %1 dòng bạn đã chọn hoặc sửa. Chưa số nào được ghi.</source>
        <translation>You have answered or corrected %1 rows. No number has been written.</translation>
    </message>
    <message>
        <source>Bỏ lần nhập</source>
        <translation>Leave the import</translation>
    </message>
    <message>
        <source>Nhập số liệu từ tệp và tin nhắn</source>
        <translation>Import figures from files and messages</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Giờ nhận của nguồn không tự ghi giờ; quyết định đúng hạn hay trễ</source>
        <translation>When sources that show no time themselves were received; decides on time or late</translation>
    </message>
    <message>
        <source>Giờ nhận của nguồn không tự ghi giờ</source>
        <translation>Time of receipt of sources that show none</translation>
    </message>
    <message>
        <source>Ngày báo cáo</source>
        <translation>Report day</translation>
    </message>
    <message>
        <source>Nhận &amp;lúc</source>
        <translation>Received a&amp;t</translation>
    </message>
    <message>
        <source>Ngày &amp;báo cáo</source>
        <translation>Report da&amp;y</translation>
    </message>
    <message>
        <source>Số liệu nhận ra</source>
        <translation>Figures recognised</translation>
    </message>
    <message>
        <source>Đang đọc</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Dừng đọc</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>&amp;Huỷ</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Tệ&amp;p (%1)</source>
        <translation>&amp;Files (%1)</translation>
    </message>
    <message>
        <source>T&amp;in nhắn dán (%1)</source>
        <translation>Pasted &amp;messages (%1)</translation>
    </message>
    <message>
        <source>%1 đã chọn</source>
        <translation>%1 ticked</translation>
    </message>
    <message>
        <source> (%1 sẽ mang dấu Lỗi)</source>
        <translation> (%1 will carry the mark Error)</translation>
    </message>
    <message>
        <source>%1 trùng</source>
        <translation>%1 the same</translation>
    </message>
    <message>
        <source>%1 cần hỏi</source>
        <translation>%1 to ask</translation>
    </message>
    <message>
        <source>%1 không nhận</source>
        <translation>%1 refused</translation>
    </message>
    <message>
        <source>%1 không có số</source>
        <translation>%1 without a number</translation>
    </message>
    <message>
        <source>%1 số: %2.</source>
        <translation>%1 numbers: %2.</translation>
    </message>
    <message>
        <source>%1 tin: %2.</source>
        <translation>%1 messages: %2.</translation>
    </message>
    <message>
        <source>Nhận tất cả hoặc không nhận gì.</source>
        <translation>All are taken or none.</translation>
    </message>
    <message>
        <source>&amp;Nhận %1 số</source>
        <translation>Take %1 &amp;numbers</translation>
    </message>
    <message>
        <source>Nhận %1 số</source>
        <translation>Take %1 numbers</translation>
    </message>
    <message>
        <source>Chờ đọc xong</source>
        <translation>Wait until reading is done</translation>
    </message>
    <message>
        <source>Chưa chọn số nào</source>
        <translation>No number is ticked</translation>
    </message>
    <message>
        <source>Chưa dán tin nhắn nào.</source>
        <translation>No message has been pasted.</translation>
    </message>
    <message>
        <source>Sao chép tin Zalo, SMS hoặc thư rồi bấm Ctrl+V.</source>
        <translation>Copy a Zalo message, an SMS or an e-mail and press Ctrl+V.</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Kéo tệp vào đây hoặc chọn tệp.</source>
        <translation>Drag files here or choose them.</translation>
    </message>
    <message>
        <source>Excel, Word, PDF, CSV; ảnh làm chứng từ.</source>
        <translation>Excel, Word, PDF, CSV; pictures as evidence.</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Không thấy số liệu trong tệp này.</source>
        <translation>No figures were found in this file.</translation>
    </message>
    <message>
        <source>Mở tệp để xem hoặc nhập tay.</source>
        <translation>Open the file to look at it, or type the number.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Đang đọc %1/%2</source>
        <translation>Reading %1 of %2</translation>
    </message>
    <message>
        <source>Trong thư mục không có tệp nào.</source>
        <translation>There is no file in the folder.</translation>
    </message>
    <message>
        <source>Đang tìm trong thư mục: %1 tệp</source>
        <translation>Looking through the folder: %1 files</translation>
    </message>
    <message>
        <source>Đang tìm tệp</source>
        <translation>Looking for files</translation>
    </message>
</context>
<context>
    <name>dophu::IntakeEntrance</name>
    <message>
        <source>Đã nhận %1 số từ tệp vào ngày %2.</source>
        <translation>%1 numbers taken from files for %2.</translation>
    </message>
    <message>
        <source>Đã nhận %1 số từ tin nhắn vào ngày %2.</source>
        <translation>%1 numbers taken from messages for %2.</translation>
    </message>
    <message>
        <source>Ctrl+Z hoàn tác cả lần nhập.</source>
        <translation>Ctrl+Z undoes the whole import.</translation>
    </message>
    <message>
        <source>%1 tệp mới trong thư mục %2.</source>
        <translation>%1 new files in the folder %2.</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skipped</translation>
    </message>
</context>
<context>
    <name>dophu::IntakeFileList</name>
    <message>
        <source>Kéo tệp vào đây hoặc</source>
        <translation>Drag files here or</translation>
    </message>
    <message>
        <source>xlsx, xls, ods, csv, docx; ảnh, PDF làm chứng từ</source>
        <translation>xlsx, xls, ods, csv, docx; pictures, PDF as evidence</translation>
    </message>
    <message>
        <source>Giữ tệp &amp;gốc làm chứng từ</source>
        <translation>Keep ori&amp;ginals as evidence</translation>
    </message>
    <message>
        <source>Đã nhớ…</source>
        <translation>Taught…</translation>
    </message>
    <message>
        <source>Bỏ tệp</source>
        <translation>Remove file</translation>
    </message>
    <message>
        <source>&amp;chọn tệp…</source>
        <translation>c&amp;hoose…</translation>
    </message>
    <message>
        <source>Các tệp</source>
        <translation>The files</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tên đơn vị và tên cột đã nhớ từ các lần nhập trước</source>
        <translation>Unit names and column headings remembered from earlier imports</translation>
    </message>
    <message>
        <source>Bỏ tệp đang chọn khỏi lần nhập này (Del)</source>
        <translation>Take the current file out of this import (Del)</translation>
    </message>
    <message>
        <source>%1 số</source>
        <translation>%1 values</translation>
    </message>
    <message>
        <source>chỉ làm chứng từ; gõ số</source>
        <translation>evidence only; type the number</translation>
    </message>
    <message>
        <source>không thấy số liệu</source>
        <translation>no figures found</translation>
    </message>
</context>
<context>
    <name>dophu::IntakeModel</name>
    <message>
        <source>Tin cậy: %1</source>
        <translation>Confidence: %1</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>“%1” không phải số nguyên từ 0. Số cũ giữ nguyên.</source>
        <translation>“%1” is no whole number from 0. The old number stays.</translation>
    </message>
</context>
<context>
    <name>dophu::IntakeReading</name>
    <message>
        <source>Tin nhắn dán</source>
        <translation>Pasted messages</translation>
    </message>
</context>
<context>
    <name>dophu::IssuedList</name>
    <message>
        <source>Văn bản đã ban hành</source>
        <translation>Issued papers</translation>
    </message>
    <message>
        <source>đã thay bằng %1</source>
        <translation>replaced by %1</translation>
    </message>
    <message>
        <source>%1, lần %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1 (lần %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>Đã thay bằng %1</source>
        <translation>Replaced by %1</translation>
    </message>
    <message>
        <source>Kính gửi: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Người ký: %1</source>
        <translation>Signed by: %1</translation>
    </message>
    <message>
        <source>Ban hành %1, %2</source>
        <translation>Issued %1 by %2</translation>
    </message>
    <message>
        <source>Theo mẫu văn bản bản %1</source>
        <translation>From version %1 of the templates</translation>
    </message>
    <message>
        <source>Mã số liệu: %1</source>
        <translation>Data seal: %1</translation>
    </message>
    <message>
        <source>Enter: lưu lại đúng bản đã ban hành; bấm chuột phải để chọn việc khác</source>
        <translation>Enter: save the issued paper as it is kept; right click for more</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Lưu Word…</source>
        <translation>Save Word…</translation>
    </message>
    <message>
        <source>Lưu Excel…</source>
        <translation>Save Excel…</translation>
    </message>
    <message>
        <source>Thư nháp…</source>
        <translation>E-mail draft…</translation>
    </message>
    <message>
        <source>In lại</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Chép số</source>
        <translation>Copy the number</translation>
    </message>
</context>
<context>
    <name>dophu::JournalDetail</name>
    <message>
        <source>Mở ô số liệu</source>
        <translation>Go to the cell</translation>
    </message>
    <message>
        <source>Sao chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Bản ghi %1 · %2 %3</source>
        <translation>Record %1 · %2 %3</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Ngày số liệu</source>
        <translation>Day of the figures</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Máy</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Chuỗi mã</source>
        <translation>Hash chain</translation>
    </message>
    <message>
        <source>SHA-256, 8 ký tự đầu</source>
        <translation>SHA-256, first 8</translation>
    </message>
    <message>
        <source>Trước %1</source>
        <translation>Previous %1</translation>
    </message>
    <message>
        <source>Bản ghi này</source>
        <translation>This record</translation>
    </message>
    <message>
        <source>Sau %1</source>
        <translation>Next %1</translation>
    </message>
    <message>
        <source>Mã tính từ nội dung và mã bản ghi trước.</source>
        <translation>From the record and the hash before.</translation>
    </message>
    <message>
        <source>Số liệu sau bản ghi này</source>
        <translation>Figures after this record</translation>
    </message>
</context>
<context>
    <name>dophu::JournalFilterBar</name>
    <message>
        <source>&amp;Ngày</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>Mọi ngày</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Ng&amp;ười</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Mọi người</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>&amp;Việc</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>Mọi việc</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Đơn v&amp;ị</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Tìm trong nhật ký</source>
        <translation>Find in the log</translation>
    </message>
    <message>
        <source>Số liệu lúc…</source>
        <translation>Figures as of…</translation>
    </message>
    <message>
        <source>Số liệu như đã biết ở một thời điểm trước (Ctrl+L)</source>
        <translation>Figures as they were known at an earlier time (Ctrl+L)</translation>
    </message>
    <message>
        <source>Xuất…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Xuất danh sách đang lọc ra tệp CSV (Ctrl+E)</source>
        <translation>Export the filtered list as CSV (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>dophu::JournalModel</name>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Giờ</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Lý do, ghi chú</source>
        <translation>Reason, note</translation>
    </message>
    <message>
        <source>Máy</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>dophu::JournalPage</name>
    <message>
        <source>Đã sao chép bản ghi.</source>
        <translation>Record copied.</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Không có việc nào trong khoảng đã chọn.</source>
        <translation>Nothing in the chosen range.</translation>
    </message>
    <message>
        <source>Xoá lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Xuất nhật ký</source>
        <translation>Export log</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Đã sao chép %1 dòng.</source>
        <translation>Rows copied: %1.</translation>
    </message>
    <message>
        <source>Đã xuất %1 bản ghi vào %2.</source>
        <translation>%1 records exported to %2.</translation>
    </message>
    <message>
        <source>F5 Kiểm tra chuỗi · Chỉ xem, không sửa hoặc xoá được</source>
        <translation>F5 Check the chain · Read-only, nothing can be changed or removed</translation>
    </message>
    <message>
        <source>Chứng từ</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Ảnh hưởng</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Toàn huyện thêm %1 %2</source>
        <translation>The district gains %1 %2</translation>
    </message>
    <message>
        <source>Toàn huyện bớt %1 %2</source>
        <translation>The district loses %1 %2</translation>
    </message>
    <message>
        <source>Đã sao chép mã số liệu %1.</source>
        <translation>Seal %1 copied.</translation>
    </message>
</context>
<context>
    <name>dophu::LetterFields</name>
    <message>
        <source>Thường</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Trích &amp;yếu (V/v…)</source>
        <translation>Sub&amp;ject (V/v…)</translation>
    </message>
    <message>
        <source>&amp;Kính gửi (mỗi nơi một dòng)</source>
        <translation>&amp;Addressees (one per line)</translation>
    </message>
    <message>
        <source>N&amp;ơi nhận (mỗi nơi một dòng)</source>
        <translation>C&amp;opies to (one a line)</translation>
    </message>
    <message>
        <source>Soạn mới</source>
        <translation>New letter</translation>
    </message>
    <message>
        <source>Công văn trống, tiêu đề của cơ quan mình</source>
        <translation>An empty letter on our own letterhead</translation>
    </message>
    <message>
        <source>Chép công văn chỉ đạo của đợt để sửa</source>
        <translation>Copy the campaign&apos;s guiding letter to change it</translation>
    </message>
    <message>
        <source>khi ký</source>
        <translation>later</translation>
    </message>
    <message>
        <source>&amp;Số</source>
        <translation>&amp;No.</translation>
    </message>
    <message>
        <source>&amp;Ngày ký</source>
        <translation>Signing &amp;date</translation>
    </message>
    <message>
        <source>Mức độ kh&amp;ẩn</source>
        <translation>&amp;Urgency</translation>
    </message>
    <message>
        <source>Nội &amp;dung (mỗi đoạn một dòng)</source>
        <translation>Wor&amp;ds (one paragraph a line)</translation>
    </message>
    <message>
        <source>Đậm</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Chữ đang chọn in đậm, viết giữa hai dấu ** (Ctrl+B)</source>
        <translation>The selected words in bold, written between two ** (Ctrl+B)</translation>
    </message>
    <message>
        <source>Đánh số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Các đoạn đang chọn thành điểm 1., 2., 3. (Ctrl+L)</source>
        <translation>The selected paragraphs become points 1., 2., 3. (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Thẩm quyền, chức vụ (mỗi dòng một cấp)</source>
        <translation>&amp;Authority, title (one rank a line)</translation>
    </message>
    <message>
        <source>N&amp;gười ký</source>
        <translation>Si&amp;gner</translation>
    </message>
    <message>
        <source>Để trống: cấp số kế tiếp khi ban hành</source>
        <translation>Left empty: issuing gives the next number</translation>
    </message>
    <message>
        <source>Theo mẫu…</source>
        <translation>From the example…</translation>
    </message>
</context>
<context>
    <name>dophu::LimitsForm</name>
    <message>
        <source>Mức tăng thường ngày tính trên</source>
        <translation>Usual daily increase from the last</translation>
    </message>
    <message>
        <source> ngày gần nhất</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Đơn vị có nhịp riêng sau</source>
        <translation>A unit has its own pace after</translation>
    </message>
    <message>
        <source> lần tăng</source>
        <translation> increases</translation>
    </message>
    <message>
        <source>Chưa có nhịp: xã thường tăng mỗi ngày</source>
        <translation>No pace yet: a commune’s usual day</translation>
    </message>
    <message>
        <source> ‰ số còn lại</source>
        <translation> ‰ of the rest</translation>
    </message>
    <message>
        <source>… cơ quan thường tăng</source>
        <translation>… an agency’s usual day</translation>
    </message>
    <message>
        <source>Coi là cơ quan khi mẫu số không quá</source>
        <translation>Taken for an agency up to a base of</translation>
    </message>
    <message>
        <source> người</source>
        <translation> people</translation>
    </message>
    <message>
        <source>Tăng cao: gấp mức thường ngày</source>
        <translation>Jump: times the usual day</translation>
    </message>
    <message>
        <source> lần</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>… và vượt độ lệch thường</source>
        <translation>… and above its usual spread</translation>
    </message>
    <message>
        <source>… và trên</source>
        <translation>… and above</translation>
    </message>
    <message>
        <source> ‰ mẫu số</source>
        <translation> ‰ of the base</translation>
    </message>
    <message>
        <source>… đơn vị nhỏ: ít nhất</source>
        <translation>… small unit: at least</translation>
    </message>
    <message>
        <source>… đơn vị lớn: ít nhất</source>
        <translation>… large unit: at least</translation>
    </message>
    <message>
        <source>Chưa có nhịp: tăng trên</source>
        <translation>No pace yet: up by more than</translation>
    </message>
    <message>
        <source>Không tăng liên tục</source>
        <translation>Unchanged in a row</translation>
    </message>
    <message>
        <source> ngày</source>
        <translation> days</translation>
    </message>
    <message>
        <source>… khi lẽ ra đã tăng</source>
        <translation>… when it should have gained</translation>
    </message>
    <message>
        <source>Gửi lại số hôm trước: sau</source>
        <translation>Yesterday’s value again: after</translation>
    </message>
    <message>
        <source>… khi mỗi ngày thường tăng</source>
        <translation>… when its usual day is</translation>
    </message>
    <message>
        <source>… và gần đây nghỉ không quá</source>
        <translation>… and idle of late at most</translation>
    </message>
    <message>
        <source>Số tròn chục liên tiếp</source>
        <translation>Round numbers in a row</translation>
    </message>
    <message>
        <source>… chỉ xét số từ</source>
        <translation>… values from</translation>
    </message>
    <message>
        <source>Dán lệch dòng: từ</source>
        <translation>Pasted one row off: from</translation>
    </message>
    <message>
        <source> ô</source>
        <translation> cells</translation>
    </message>
    <message>
        <source>Tệp cũ gửi lại: từ</source>
        <translation>Old file again: from</translation>
    </message>
    <message>
        <source> đơn vị</source>
        <translation> units</translation>
    </message>
    <message>
        <source>Trùng số đơn vị khác: xét số từ</source>
        <translation>Same as another unit: values from</translation>
    </message>
    <message>
        <source>… cách nhau không quá</source>
        <translation>… at most apart</translation>
    </message>
    <message>
        <source> dòng</source>
        <translation> rows</translation>
    </message>
    <message>
        <source>Về mức ban đầu</source>
        <translation>Back to the first limits</translation>
    </message>
    <message>
        <source>Khi lưu, các cảnh báo của ngày chưa chốt được xét lại theo mức mới; ngày đã chốt giữ nguyên.</source>
        <translation>On saving, warnings of open days are judged again by the new limits; closed days stay.</translation>
    </message>
</context>
<context>
    <name>dophu::MainWindow</name>
    <message>
        <source>Độ Phủ – %1 %2 – %3</source>
        <translation>Độ Phủ – %1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 (đã chốt)</source>
        <translation>%1 (closed)</translation>
    </message>
    <message>
        <source>Chốt trước hạn</source>
        <translation>Close before the cut-off</translation>
    </message>
    <message>
        <source>Chưa đến hạn %1 ngày %2. Đơn vị gửi sau khi chốt sẽ vào báo bù.</source>
        <translation>It is not yet %1 on %2. Units that report after closing go into the catch-up report.</translation>
    </message>
    <message>
        <source>Chốt trước hạn…</source>
        <translation>Close before the cut-off…</translation>
    </message>
    <message>
        <source>Đã chốt ngày %1.</source>
        <translation>%1 is closed.</translation>
    </message>
    <message>
        <source>Mở lại ngày %1</source>
        <translation>Reopen %1</translation>
    </message>
    <message>
        <source>Số liệu đã chốt lúc %1 sẽ sửa được lại. Việc mở lại và lý do được ghi vào Nhật ký.</source>
        <translation>The figures closed at %1 can be changed again. The reopening and its reason are kept in the log.</translation>
    </message>
    <message>
        <source>Sao lưu dữ liệu</source>
        <translation>Back up data</translation>
    </message>
    <message>
        <source>Dữ liệu Độ Phủ (*.dophu)</source>
        <translation>Độ Phủ data (*.dophu)</translation>
    </message>
    <message>
        <source>Đã sao lưu vào %1.</source>
        <translation>Backed up to %1.</translation>
    </message>
    <message>
        <source>Thanh bên có chữ</source>
        <translation>Sidebar with labels</translation>
    </message>
    <message>
        <source>Giao diện</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Sao lưu…</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>%1 ngày %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Đồng hồ máy chậm hơn bản ghi cuối (%1). Chỉnh giờ rồi nhập tiếp.</source>
        <translation>The PC clock is behind the last record (%1). Set the clock, then go on.</translation>
    </message>
    <message>
        <source>Mở lại ngày đã chốt cần quyền của Trưởng phòng hoặc người được giao ở Thiết lập.</source>
        <translation>Reopening a closed day needs the right of the head of office, or whom Settings names.</translation>
    </message>
    <message>
        <source>Trợ giúp của trang</source>
        <translation>Help on this page</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>Không đổi được đợt</source>
        <translation>The campaign could not be changed</translation>
    </message>
    <message>
        <source>Đợt báo cáo</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Ngày này đã ban hành %1; sau khi chốt lại sẽ ra báo cáo thay thế.</source>
        <translation>This day&apos;s %1 has been issued; after closing again a replacing report follows.</translation>
    </message>
    <message>
        <source>Mở lại ngày</source>
        <translation>Reopen the day</translation>
    </message>
</context>
<context>
    <name>dophu::MergeDialog</name>
    <message>
        <source>Sáp nhập đơn vị</source>
        <translation>Merge units</translation>
    </message>
    <message>
        <source>Sáp nhập</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Các đơn vị sáp nhập, dấu cách để chọn</source>
        <translation>Units to merge, Space to select</translation>
    </message>
    <message>
        <source>Đơn vị sáp nhập</source>
        <translation>Units to merge</translation>
    </message>
    <message>
        <source>&amp;Mã đơn vị mới</source>
        <translation>New unit &amp;code</translation>
    </message>
    <message>
        <source>&amp;Tên đơn vị mới</source>
        <translation>New unit &amp;name</translation>
    </message>
    <message>
        <source>Từ n&amp;gày</source>
        <translation>&amp;From day</translation>
    </message>
    <message>
        <source>&amp;Căn cứ (bắt buộc)</source>
        <translation>&amp;Legal basis (required)</translation>
    </message>
    <message>
        <source>Ví dụ: Nghị quyết 832/NQ-UBTVQH14</source>
        <translation>Such as Nghị quyết 832/NQ-UBTVQH14</translation>
    </message>
    <message>
        <source>Chọn ít nhất hai đơn vị.</source>
        <translation>Choose at least two units.</translation>
    </message>
    <message>
        <source>Ghi mã và tên của đơn vị mới.</source>
        <translation>Give the new unit’s code and name.</translation>
    </message>
    <message>
        <source>Mã %1 là của %2; đơn vị mới cần mã riêng, mã cũ vẫn tìm được.</source>
        <translation>Code %1 belongs to %2; the new unit needs its own, old codes are still found.</translation>
    </message>
    <message>
        <source>Ghi căn cứ; căn cứ in dưới bảng số liệu.</source>
        <translation>Give the legal basis; it prints under the tables.</translation>
    </message>
    <message>
        <source>Từ %1 chỉ còn %2: mẫu số %3 = %4, số gần nhất %5 = %6. Tổng toàn huyện không đổi; các ngày trước giữ nguyên từng đơn vị.</source>
        <translation>From %1 only %2 remains: base %3 = %4, last value %5 = %6. The district total does not change; earlier days keep every unit.</translation>
    </message>
</context>
<context>
    <name>dophu::MessagePane</name>
    <message>
        <source>Đơn vị, ngày</source>
        <translation>Unit, day</translation>
    </message>
    <message>
        <source>Số nhận</source>
        <translation>Number taken</translation>
    </message>
    <message>
        <source>Số có lỗi</source>
        <translation>Number with an error</translation>
    </message>
    <message>
        <source>Cần chọn</source>
        <translation>To be chosen</translation>
    </message>
    <message>
        <source>Tin nhắn đã dán</source>
        <translation>Pasted messages</translation>
    </message>
    <message>
        <source>Dán thê&amp;m</source>
        <translation>&amp;Paste more</translation>
    </message>
    <message>
        <source>X&amp;oá</source>
        <translation>Cl&amp;ear</translation>
    </message>
    <message>
        <source>Sao chép tin Zalo, SMS hoặc thư rồi bấm Ctrl+V.</source>
        <translation>Copy a Zalo message, an SMS or an e-mail and press Ctrl+V.</translation>
    </message>
    <message>
        <source>&amp;Kênh</source>
        <translation>Channe&amp;l</translation>
    </message>
    <message>
        <source>Kênh của tin nhắn</source>
        <translation>Channel of the messages</translation>
    </message>
</context>
<context>
    <name>dophu::MessageStrip</name>
    <message>
        <source>Đóng thông báo</source>
        <translation>Dismiss message</translation>
    </message>
</context>
<context>
    <name>dophu::MissingDecisions</name>
    <message>
        <source>Lấy số gần nhất</source>
        <translation>Carry forward</translation>
    </message>
    <message>
        <source>Không phát sinh</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Miễn hôm nay</source>
        <translation>Excuse today</translation>
    </message>
    <message>
        <source>Cách tính cho từng đơn vị chưa gửi</source>
        <translation>How each missing unit is counted</translation>
    </message>
    <message>
        <source>Đơn vị chưa gửi</source>
        <translation>Unit not received</translation>
    </message>
    <message>
        <source>Số gần nhất</source>
        <translation>Carried value</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>Counted as</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cách tính, %1</source>
        <translation>Counted as, %1</translation>
    </message>
    <message>
        <source>Lý do, %1</source>
        <translation>Reason, %1</translation>
    </message>
    <message>
        <source>Chọn lý do</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Đang chờ, hẹn %1</source>
        <translation>Đang chờ, hẹn %1</translation>
    </message>
    <message>
        <source>Đã nhắc %1 lần, chưa gửi</source>
        <translation>Đã nhắc %1 lần, chưa gửi</translation>
    </message>
    <message>
        <source>Alt+mũi tên xuống mở danh sách; mũi tên lên, xuống sang dòng khác</source>
        <translation>Alt+Down opens the list; Up and Down go to another line</translation>
    </message>
</context>
<context>
    <name>dophu::MissingList</name>
    <message>
        <source>Chưa gửi</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Sao chép lời nhắc</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>In công văn đôn đốc…</source>
        <translation>Print reminder letter…</translation>
    </message>
    <message>
        <source>Ghi nhận đã gọi đơn vị đang chọn</source>
        <translation>Note a call to the selected units</translation>
    </message>
    <message>
        <source>Trễ %1 đơn vị</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>Mọi đơn vị đã gửi</source>
        <translation>All units have reported</translation>
    </message>
    <message>
        <source>%1/%2, trễ %3.</source>
        <translation>%1/%2, late %3.</translation>
    </message>
    <message>
        <source>%1/%2, trễ %3. Có thể chốt ngày.</source>
        <translation>%1/%2, late %3. The day can be closed.</translation>
    </message>
    <message>
        <source>Chốt ngày…</source>
        <translation>Close day…</translation>
    </message>
    <message>
        <source>Sửa lời nhắc…</source>
        <translation>Edit reminder…</translation>
    </message>
    <message>
        <source>Ghi nhận đã gọi đơn vị đang chọn (Alt+G)</source>
        <translation>Note a call to the selected unit (Alt+G)</translation>
    </message>
    <message>
        <source>quá hạn %1</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>còn %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Đã ghi gọi %1, hứa %2.</source>
        <translation>Call to %1 noted, promised %2.</translation>
    </message>
    <message>
        <source>Đã ghi gọi %1.</source>
        <translation>Call to %1 noted.</translation>
    </message>
    <message>
        <source>Lời nhắc, công văn cho %1 đơn vị đã chọn</source>
        <translation>Reminder, letter to %1 chosen units</translation>
    </message>
    <message>
        <source>Chọn đơn vị để nhắc</source>
        <translation>Choose units to remind</translation>
    </message>
</context>
<context>
    <name>dophu::MissingModel</name>
    <message>
        <source>· số gần nhất</source>
        <translation>· carried</translation>
    </message>
    <message>
        <source>chưa</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 lần</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>đã chọn</source>
        <translation>selected</translation>
    </message>
    <message>
        <source>chưa chọn</source>
        <translation>not selected</translation>
    </message>
    <message>
        <source>Đơn vị, người phụ trách</source>
        <translation>Unit, contact</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Đã nhắc</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>hứa %1</source>
        <translation>promised %1</translation>
    </message>
    <message>
        <source>, quá %1</source>
        <translation>, %1 past</translation>
    </message>
    <message>
        <source>Theo nhịp thường ngày thêm khoảng %1, còn %2 chưa cài</source>
        <translation>At its usual pace about %1 more, %2 not installed yet</translation>
    </message>
    <message>
        <source>Còn %1 chưa cài</source>
        <translation>%1 not installed yet</translation>
    </message>
    <message>
        <source>Chưa có mẫu số</source>
        <translation>No base yet</translation>
    </message>
    <message>
        <source>Đã nhắc %1 lần: %2</source>
        <translation>Reminders: %1; last %2</translation>
    </message>
    <message>
        <source>số gần nhất %1</source>
        <translation>carried from %1</translation>
    </message>
    <message>
        <source>Xã, thị trấn trước, xếp theo số người mỗi đơn vị còn có thể thêm hôm nay: nhịp thường ngày, rồi đến số
người chưa cài. Cơ quan xếp sau vì không tính vào tỷ lệ toàn huyện.</source>
        <translation>Communes and town first, by how many people each can still add today: usual pace, then those
not installed yet. Agencies come after, they do not count in district coverage.</translation>
    </message>
    <message>
        <source>Số lần nhắc hoặc gọi trong ngày, và giờ lần cuối</source>
        <translation>Reminders and calls today, and the last one’s time</translation>
    </message>
</context>
<context>
    <name>dophu::MissingTable</name>
    <message>
        <source>Đơn vị chưa gửi</source>
        <translation>Units not received</translation>
    </message>
</context>
<context>
    <name>dophu::Navigation</name>
    <message>
        <source>Các trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Hằng ngày</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Quản lý</source>
        <translation>Manage</translation>
    </message>
    <message>
        <source>Menu chính</source>
        <translation>Main menu</translation>
    </message>
    <message>
        <source>Menu chính (F10)</source>
        <translation>Main menu (F10)</translation>
    </message>
    <message>
        <source>Độ Phủ</source>
        <translation>Độ Phủ</translation>
    </message>
    <message>
        <source>Đợt %1</source>
        <translation>Campaign %1</translation>
    </message>
    <message>
        <source>Đổi đợt</source>
        <translation>Switch campaign</translation>
    </message>
    <message>
        <source>Đổi đợt báo cáo</source>
        <translation>Switch campaign</translation>
    </message>
</context>
<context>
    <name>dophu::NavigationItem</name>
    <message>
        <source>%1, %2 việc</source>
        <translation>%1, to do: %2</translation>
    </message>
</context>
<context>
    <name>dophu::OfficeForm</name>
    <message>
        <source>Cơ quan chủ q&amp;uản</source>
        <translation>S&amp;uperior body</translation>
    </message>
    <message>
        <source>UBND huyện Hướng Hoá</source>
        <translation>UBND huyện Hướng Hoá</translation>
    </message>
    <message>
        <source>Cơ quan ban &amp;hành</source>
        <translation>Issuing &amp;body</translation>
    </message>
    <message>
        <source>Hu&amp;yện</source>
        <translation>&amp;District</translation>
    </message>
    <message>
        <source>huyện Hướng Hoá</source>
        <translation>huyện Hướng Hoá</translation>
    </message>
    <message>
        <source>Đị&amp;a danh</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Ký hiệu văn bản</source>
        <translation>Document s&amp;ymbol</translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Filing</translation>
    </message>
    <message>
        <source>Thẩm quyền k&amp;ý</source>
        <translation>Signing &amp;authority</translation>
    </message>
    <message>
        <source>KT. TRƯỞNG PHÒNG; để trống nếu trưởng phòng ký</source>
        <translation>KT. TRƯỞNG PHÒNG; blank if the head signs</translation>
    </message>
    <message>
        <source>&amp;Chức vụ người ký</source>
        <translation>Signer’s &amp;title</translation>
    </message>
    <message>
        <source>&amp;Người ký</source>
        <translation>&amp;Signer</translation>
    </message>
    <message>
        <source>Mỗi nơi một dòng, không ghi dòng Lưu</source>
        <translation>One per line, without the Lưu line</translation>
    </message>
    <message>
        <source>Nơi nhậ&amp;n</source>
        <translation>&amp;Copies to</translation>
    </message>
    <message>
        <source>Ghi cơ quan ban hành.</source>
        <translation>Give the issuing body.</translation>
    </message>
    <message>
        <source>Ghi địa danh, in trước ngày tháng.</source>
        <translation>Give the place; it prints before the date.</translation>
    </message>
    <message>
        <source>Ghi người ký.</source>
        <translation>Give the signer.</translation>
    </message>
    <message>
        <source>Những người ký</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Những người có thể ký</source>
        <translation>Who may sign</translation>
    </message>
    <message>
        <source>Thẩm quyền (TM., KT.)</source>
        <translation>Authority (TM., KT.)</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Dùng người này ký</source>
        <translation>Let this one sign</translation>
    </message>
    <message>
        <source>Thêm người ký</source>
        <translation>Add signer</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Địa chỉ thư</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Địa chỉ thư của nơi nhận</source>
        <translation>Addressees&apos; e-mail addresses</translation>
    </message>
    <message>
        <source>Nơi nhận, đơn vị</source>
        <translation>Addressee, unit</translation>
    </message>
    <message>
        <source>Đồng gửi</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Nhận bản sao của mọi thư nháp (Cc)</source>
        <translation>Gets a copy of every draft (Cc)</translation>
    </message>
    <message>
        <source>Thêm địa chỉ</source>
        <translation>Add address</translation>
    </message>
    <message>
        <source>Bỏ địa chỉ</source>
        <translation>Remove address</translation>
    </message>
    <message>
        <source>Ghi tên nơi nhận của %1.</source>
        <translation>Say whose address %1 is.</translation>
    </message>
    <message>
        <source>Địa chỉ thư của %1 có chỗ xuống dòng.</source>
        <translation>The e-mail address of %1 has a line break in it.</translation>
    </message>
    <message>
        <source>Địa chỉ thư của %1 có dấu cách, dấu phẩy hoặc ngoặc; mỗi dòng một địa chỉ.</source>
        <translation>The e-mail address of %1 has a blank, a comma or a bracket; one address a row.</translation>
    </message>
    <message>
        <source>Địa chỉ thư của %1 có dạng ten@coquan.gov.vn.</source>
        <translation>The e-mail address of %1 has the form name@office.gov.vn.</translation>
    </message>
    <message>
        <source>Địa chỉ thư của %1 quá dài.</source>
        <translation>The e-mail address of %1 is too long.</translation>
    </message>
</context>
<context>
    <name>dophu::OfficeStep</name>
    <message>
        <source>&amp;Tên cơ quan (bắt buộc)</source>
        <translation>Office &amp;name (required)</translation>
    </message>
    <message>
        <source>&amp;Cơ quan chủ quản</source>
        <translation>&amp;Superior body</translation>
    </message>
    <message>
        <source>&amp;Huyện</source>
        <translation>&amp;District</translation>
    </message>
    <message>
        <source>Đị&amp;a danh</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>In ở đầu văn bản, đúng như gõ ở đây.</source>
        <translation>Heads the papers, exactly as typed here.</translation>
    </message>
    <message>
        <source>Ghi tên cơ quan.</source>
        <translation>Give the office’s name.</translation>
    </message>
</context>
<context>
    <name>dophu::PaperDialog</name>
    <message>
        <source>Xem trước khi in: %1</source>
        <translation>Print preview: %1</translation>
    </message>
    <message>
        <source>Trang in</source>
        <translation>Print page</translation>
    </message>
    <message>
        <source>Trang trước (PgUp)</source>
        <translation>Previous page (PgUp)</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Trang sau (PgDn)</source>
        <translation>Next page (PgDn)</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Không thấy máy in.</source>
        <translation>No printer found.</translation>
    </message>
    <message>
        <source>Trang %1 / %2</source>
        <translation>Page %1 / %2</translation>
    </message>
</context>
<context>
    <name>dophu::PasswordDialog</name>
    <message>
        <source>Mật khẩu máy chủ %1</source>
        <translation>Password for server %1</translation>
    </message>
    <message>
        <source>Mật khẩu chỉ giữ trong bộ nhớ đến khi tắt phần mềm.</source>
        <translation>The password stays in memory only, until the app closes.</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Kết nối</source>
        <translation>Connect</translation>
    </message>
</context>
<context>
    <name>dophu::PastePreview</name>
    <message>
        <source>Không phát sinh</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Miễn</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Số gần nhất</source>
        <translation>Carried forward</translation>
    </message>
    <message>
        <source>Xem trước khi dán</source>
        <translation>Paste preview</translation>
    </message>
    <message>
        <source>Các dòng sẽ dán</source>
        <translation>Rows to paste</translation>
    </message>
    <message>
        <source>Dòng dán</source>
        <translation>Pasted row</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đang có</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Sẽ ghi</source>
        <translation>Will be</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kiểm tra sẽ báo</source>
        <translation>Checks will say</translation>
    </message>
    <message>
        <source>Không dán</source>
        <translation>Do not paste</translation>
    </message>
    <message>
        <source>&amp;Cột số đã cài luỹ kế</source>
        <translation>&amp;Column of the totals</translation>
    </message>
    <message>
        <source>Cột số đã cài luỹ kế</source>
        <translation>Column of the totals</translation>
    </message>
    <message>
        <source>Chọn cột…</source>
        <translation>Choose a column…</translation>
    </message>
    <message>
        <source>Cột %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Khối dán có tên đơn vị: ghi theo tên, không theo thứ tự dòng.</source>
        <translation>The block has unit names: it goes by name, not by row.</translation>
    </message>
    <message>
        <source>Khối dán không vừa vùng chọn: xem từng dòng sẽ vào đơn vị nào.</source>
        <translation>The block does not fit the selection: see which row goes to which unit.</translation>
    </message>
    <message>
        <source>%1 dòng nằm dưới đơn vị cuối đang hiện sẽ bỏ lại.</source>
        <translation>Rows below the last unit shown, left out: %1.</translation>
    </message>
    <message>
        <source>%1 cột nằm ngoài bảng sẽ bỏ lại.</source>
        <translation>Columns outside the table, left out: %1.</translation>
    </message>
    <message>
        <source>Khối dán quá lớn, chỉ đọc phần đầu.</source>
        <translation>The block is too large, only its start was read.</translation>
    </message>
    <message>
        <source>Tên cũ, đã sáp nhập. Chọn đơn vị nhận số này.</source>
        <translation>A former name, merged since. Choose the unit for this value.</translation>
    </message>
    <message>
        <source>Trùng tên hoặc tên và mã không khớp. Chọn đơn vị.</source>
        <translation>The name fits several, or name and code disagree. Choose the unit.</translation>
    </message>
    <message>
        <source>Tên gần giống, chưa chắc. Chọn đơn vị.</source>
        <translation>The name is only similar. Choose the unit.</translation>
    </message>
    <message>
        <source>Không có đơn vị tên này. Chọn đơn vị hoặc bỏ qua dòng.</source>
        <translation>No unit of this name. Choose the unit or skip the row.</translation>
    </message>
    <message>
        <source>Cần hỏi</source>
        <translation>Asks</translation>
    </message>
    <message>
        <source>Không còn đơn vị</source>
        <translation>No unit left</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Ô đang khoá</source>
        <translation>Locked cell</translation>
    </message>
    <message>
        <source>Trùng</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Đơn vị của “%1”</source>
        <translation>Unit of “%1”</translation>
    </message>
    <message>
        <source>Chọn đơn vị…</source>
        <translation>Choose a unit…</translation>
    </message>
    <message>
        <source>Bỏ qua dòng này</source>
        <translation>Skip this row</translation>
    </message>
    <message>
        <source>Chưa chọn cột số đã cài luỹ kế.</source>
        <translation>No column of totals chosen yet.</translation>
    </message>
    <message>
        <source>Còn %1 dòng chưa chọn đơn vị.</source>
        <translation>Rows without a unit: %1.</translation>
    </message>
    <message>
        <source>%1 đang nhận hai dòng. Bỏ qua một dòng.</source>
        <translation>%1 would get two rows. Skip one.</translation>
    </message>
    <message>
        <source>Không có gì mới để dán.</source>
        <translation>Nothing new to paste.</translation>
    </message>
    <message>
        <source>Dán %1 đơn vị</source>
        <translation>Paste %1 units</translation>
    </message>
    <message>
        <source>%1 dòng có ô không đọc được; chữ được giữ ở ô để sửa.</source>
        <translation>Rows with a cell that cannot be read: %1; the text stays in the cell to be corrected.</translation>
    </message>
</context>
<context>
    <name>dophu::PicturePane</name>
    <message>
        <source>Không xem được tệp này ở đây. Bấm Mở tệp để xem bằng chương trình khác.</source>
        <translation>This file cannot be shown here. Press Open file to see it in another program.</translation>
    </message>
    <message>
        <source>Chọn đơn &amp;vị…</source>
        <translation>Choose &amp;unit…</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Ảnh, cuộn bằng phím mũi tên</source>
        <translation>Picture, scrolled by the arrow keys</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Thu nhỏ (Ctrl+-)</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
        <source>Vừa chiều ngang</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Xoay trái (Ctrl+L)</source>
        <translation>Turn left (Ctrl+L)</translation>
    </message>
    <message>
        <source>Xoay phải (Ctrl+R)</source>
        <translation>Turn right (Ctrl+R)</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Xem bảng số của lần nhập</source>
        <translation>Show the figures of this import</translation>
    </message>
    <message>
        <source>Gõ số theo ảnh</source>
        <translation>Type from the picture</translation>
    </message>
    <message>
        <source>Đã cài luỹ kế</source>
        <translation>Total installed</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Các số đã gõ</source>
        <translation>Numbers typed</translation>
    </message>
    <message>
        <source>Bỏ số đang chọn</source>
        <translation>Remove the current number</translation>
    </message>
    <message>
        <source>Đang mở ảnh…</source>
        <translation>Opening the picture…</translation>
    </message>
    <message>
        <source>Chọn đơn vị trước.</source>
        <translation>Choose the unit first.</translation>
    </message>
    <message>
        <source>“%1” không phải số nguyên từ 0.</source>
        <translation>“%1” is not a whole number from 0.</translation>
    </message>
    <message>
        <source>Trang trước (PgUp)</source>
        <translation>Page before (PgUp)</translation>
    </message>
    <message>
        <source>Trang sau (PgDn)</source>
        <translation>Next page (PgDn)</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
</context>
<context>
    <name>dophu::PlaceStep</name>
    <message>
        <source>Trên &amp;máy này (một máy nhập)</source>
        <translation>On this &amp;PC (one PC types)</translation>
    </message>
    <message>
        <source>Máy chủ &amp;PostgreSQL của cơ quan (nhiều máy cùng nhập)</source>
        <translation>The office’s Postgre&amp;SQL server (several PCs type)</translation>
    </message>
    <message>
        <source>T&amp;hư mục</source>
        <translation>Fol&amp;der</translation>
    </message>
    <message>
        <source>Thư mục dữ liệu</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Máy chủ</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>tên máy hoặc địa chỉ IP</source>
        <translation>PC name or IP address</translation>
    </message>
    <message>
        <source>Cổng</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Người dùng</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Thử kết nối</source>
        <translation>&amp;Test connection</translation>
    </message>
    <message>
        <source>Mật khẩu chỉ giữ trong bộ nhớ, không ghi vào máy; lần mở sau phần mềm hỏi lại. Muốn khỏi gõ, quản trị đặt tệp mật khẩu của PostgreSQL (PGPASSFILE).</source>
        <translation>The password stays in memory and is not written to this PC; it is asked at the next start. To avoid typing it, the administrator sets up a PostgreSQL password file (PGPASSFILE).</translation>
    </message>
    <message>
        <source>Kết nối được. Máy chủ đã có dữ liệu đợt %1; sẽ mở dữ liệu này.</source>
        <translation>Connected. The server holds the campaign %1; its data will be opened.</translation>
    </message>
    <message>
        <source>Kết nối được. Cơ sở dữ liệu còn trống.</source>
        <translation>Connected. The database is empty.</translation>
    </message>
    <message>
        <source>Chọn thư mục dữ liệu.</source>
        <translation>Choose the data folder.</translation>
    </message>
    <message>
        <source>Không để tệp dữ liệu trên ổ mạng: hai máy cùng ghi sẽ hỏng tệp. Nhiều máy cùng nhập thì dùng máy chủ PostgreSQL; một máy thì chọn thư mục trên ổ của máy.</source>
        <translation>No data file on a network drive: two PCs writing would break it. For several PCs use a PostgreSQL server; for one, a folder on its own disk.</translation>
    </message>
    <message>
        <source>Ghi máy chủ, cơ sở dữ liệu và người dùng.</source>
        <translation>Give server, database and user.</translation>
    </message>
    <message>
        <source>Bấm Thử kết nối trước khi tiếp tục.</source>
        <translation>Press Test connection before going on.</translation>
    </message>
</context>
<context>
    <name>dophu::ProblemList</name>
    <message>
        <source>Cần xử lý</source>
        <translation>To resolve</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Xem cảnh báo đã chấp nhận</source>
        <translation>View accepted warnings</translation>
    </message>
    <message>
        <source>Số lỗi chưa cộng, tạm dùng số gần nhất.</source>
        <translation>Errors not counted; last value stands in.</translation>
    </message>
    <message>
        <source>Dùng %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Còn %1 mục nữa: mở Nhập báo cáo, lọc Lỗi hoặc Cảnh báo.</source>
        <translation>%1 more: open Enter reports and filter by Errors or Warnings.</translation>
    </message>
    <message>
        <source>%1 lỗi</source>
        <translation>errors: %1</translation>
    </message>
    <message>
        <source>%1 cảnh báo</source>
        <translation>warnings: %1</translation>
    </message>
    <message>
        <source>Không có lỗi, cảnh báo</source>
        <translation>No errors or warnings</translation>
    </message>
    <message>
        <source>%1 đơn vị đã chấp nhận hôm nay</source>
        <translation>Units accepted today: %1</translation>
    </message>
    <message>
        <source>Hiện ai đã chấp nhận gì, vì sao</source>
        <translation>Show who accepted what, and why</translation>
    </message>
    <message>
        <source>Ghi %1 thay số đã nhập. F2: mở ô</source>
        <translation>Write %1 over the typed value. F2: open the cell</translation>
    </message>
    <message>
        <source>Chấp nhận…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>Chấp nhận có lý do, %1: %2</source>
        <translation>Accept with a reason, %1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3 chấp nhận %4: %5</source>
        <translation>%1: %2. %3 accepted at %4: %5</translation>
    </message>
</context>
<context>
    <name>dophu::RateBars</name>
    <message>
        <source>Tỷ lệ theo xã, thị trấn: %1</source>
        <translation>Coverage by commune: %1</translation>
    </message>
    <message>
        <source>và %1 đơn vị nữa</source>
        <translation>and %1 more units</translation>
    </message>
    <message>
        <source>%1: %2 / %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Chưa đạt</source>
        <translation>Below target</translation>
    </message>
    <message>
        <source>Số gần nhất</source>
        <translation>Carried forward</translation>
    </message>
    <message>
        <source>%1n: còn thiếu</source>
        <translation>%1n: still needed</translation>
    </message>
</context>
<context>
    <name>dophu::ReasonDialog</name>
    <message>
        <source>Ghi lý do</source>
        <translation>Give a reason</translation>
    </message>
    <message>
        <source>&amp;Lý do (bắt buộc)</source>
        <translation>&amp;Reason (required)</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Chọn lý do</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>&amp;Ghi thêm</source>
        <translation>&amp;Add a note</translation>
    </message>
    <message>
        <source>Ghi thêm</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Huỷ</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>dophu::RegistryPlanTable</name>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Trùng</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>tên</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nhóm</source>
        <translation>group</translation>
    </message>
    <message>
        <source>tên ngắn</source>
        <translation>short name</translation>
    </message>
    <message>
        <source>cấp trên</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>luồng</source>
        <translation>stream</translation>
    </message>
    <message>
        <source>tên khác</source>
        <translation>aliases</translation>
    </message>
    <message>
        <source>tên cũ</source>
        <translation>former names</translation>
    </message>
    <message>
        <source>người phụ trách</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>điện thoại</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>từ ngày</source>
        <translation>from day</translation>
    </message>
    <message>
        <source>đến ngày</source>
        <translation>to day</translation>
    </message>
    <message>
        <source>ghi chú</source>
        <translation>note</translation>
    </message>
    <message>
        <source>mẫu số</source>
        <translation>base</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>lịch sử mã</source>
        <translation>code history</translation>
    </message>
    <message>
        <source>Xem trước danh mục</source>
        <translation>Registry preview</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>What</translation>
    </message>
    <message>
        <source>%1 mới, %2 thay đổi, %3 trùng, %4 không nhận.</source>
        <translation>new %1, changed %2, same %3, refused %4.</translation>
    </message>
    <message>
        <source>Sửa các dòng không nhận trong tệp rồi chọn lại; chưa ghi gì.</source>
        <translation>Correct the refused lines in the file and choose it again; nothing was written.</translation>
    </message>
    <message>
        <source>Chưa có tệp nào.</source>
        <translation>No file yet.</translation>
    </message>
    <message>
        <source>Danh mục đã có đủ, không có gì để ghi.</source>
        <translation>The registry has it all, nothing to write.</translation>
    </message>
</context>
<context>
    <name>dophu::RegistryPreview</name>
    <message>
        <source>Ghi vào danh mục</source>
        <translation>Write to the registry</translation>
    </message>
    <message>
        <source>Nhập danh mục đơn vị, mẫu số</source>
        <translation>Import units, bases</translation>
    </message>
    <message>
        <source>Kéo units.csv, bases.csv, unit_history.csv vào đây hoặc chọn tệp. Chưa ghi gì cho đến khi bấm Ghi vào danh mục; một dòng không nhận thì không ghi dòng nào.</source>
        <translation>Drop units.csv, bases.csv, unit_history.csv here or choose files. Nothing is written before Write to the registry; one refused line and no line is written.</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Huỷ</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>dophu::ReminderDialog</name>
    <message>
        <source>Lời nhắc</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>&amp;Lời nhắc. Các chỗ {đơn vị}, {số đơn vị}, {ngày}, {hạn mới} được điền khi sao chép.</source>
        <translation>&amp;Reminder. {đơn vị}, {số đơn vị}, {ngày} and {hạn mới} are filled in when copied.</translation>
    </message>
    <message>
        <source>Khi sao chép thành:</source>
        <translation>Copied, it reads:</translation>
    </message>
    <message>
        <source>Về lời mẫu</source>
        <translation>Back to the sample text</translation>
    </message>
    <message>
        <source>Huỷ</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>dophu::ReminderForm</name>
    <message>
        <source>Nội dung lời nhắc</source>
        <translation>Text of the reminder</translation>
    </message>
    <message>
        <source>Chèn:</source>
        <translation>Insert:</translation>
    </message>
    <message>
        <source>Về mẫu ban đầu</source>
        <translation>Back to the first text</translation>
    </message>
    <message>
        <source>Sẽ đọc như sau</source>
        <translation>It will read</translation>
    </message>
    <message>
        <source>Một lời cho mọi nơi sao chép: Hôm nay và Nhập báo cáo, cho một hay nhiều đơn vị.</source>
        <translation>One text wherever it is copied: Today and Entry, for one unit or for many.</translation>
    </message>
</context>
<context>
    <name>dophu::ReminderUnitsDialog</name>
    <message>
        <source>Công văn đôn đốc gửi đơn vị nào</source>
        <translation>Which units the reminder goes to</translation>
    </message>
    <message>
        <source>Tìm đơn vị chưa gửi</source>
        <translation>Find a unit that has not reported</translation>
    </message>
    <message>
        <source>Các đơn vị chưa gửi, dấu cách để chọn</source>
        <translation>The units that have not reported, space to choose</translation>
    </message>
    <message>
        <source>Chọn hết</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Bỏ chọn</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Để nguyên</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Chọn đơn vị</source>
        <translation>Choose units</translation>
    </message>
    <message>
        <source>Gửi %1 đơn vị</source>
        <translation>Send to %1 units</translation>
    </message>
</context>
<context>
    <name>dophu::ReportedCard</name>
    <message>
        <source>Đơn vị đã báo cáo</source>
        <translation>Units that reported</translation>
    </message>
    <message>
        <source>còn %1 đơn vị</source>
        <translation>%1 to come</translation>
    </message>
    <message>
        <source>đã đủ</source>
        <translation>all in</translation>
    </message>
    <message>
        <source>Đúng hạn</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Trễ</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Miễn</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Đơn vị đã báo cáo %1 trên %2, đúng hạn %3, trễ %4, chưa gửi %5</source>
        <translation>Units that reported: %1 of %2, on time %3, late %4, not received %5</translation>
    </message>
</context>
<context>
    <name>dophu::ReportedLines</name>
    <message>
        <source>trễ</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Số đã báo cáo. %1</source>
        <translation>Reported values. %1</translation>
    </message>
</context>
<context>
    <name>dophu::SectionList</name>
    <message>
        <source>Mục thiết lập</source>
        <translation>Settings sections</translation>
    </message>
</context>
<context>
    <name>dophu::SentencesDialog</name>
    <message>
        <source>Trả về câu tự soạn</source>
        <translation>Return to the automatic sentence</translation>
    </message>
    <message>
        <source>Giữ câu đã sửa</source>
        <translation>Keep the edited sentence</translation>
    </message>
    <message>
        <source>Sửa câu</source>
        <translation>Edit sentences</translation>
    </message>
    <message>
        <source>Các câu của văn bản</source>
        <translation>The sentences of the paper</translation>
    </message>
    <message>
        <source>Số liệu không có gì để nói ở câu này.</source>
        <translation>The figures give nothing to say here.</translation>
    </message>
    <message>
        <source>Để trống: in câu tự soạn.</source>
        <translation>Empty: the automatic sentence is printed.</translation>
    </message>
    <message>
        <source>Câu tự soạn theo số liệu</source>
        <translation>Automatic sentence from the figures</translation>
    </message>
    <message>
        <source>Câu &amp;in trên văn bản</source>
        <translation>Sentence &amp;printed on the paper</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>đã sửa tay</source>
        <translation>edited by hand</translation>
    </message>
    <message>
        <source>số đã đổi</source>
        <translation>numbers changed</translation>
    </message>
    <message>
        <source>tự soạn</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>Số dưới câu này đã đổi sau khi sửa tay: sửa lại, trả về câu tự soạn hoặc giữ.</source>
        <translation>The numbers under this sentence changed after it was edited: edit it again, return to the automatic one or keep it.</translation>
    </message>
    <message>
        <source>Bỏ những câu vừa sửa</source>
        <translation>Discard the sentences just edited</translation>
    </message>
    <message>
        <source>Những câu vừa sửa trong khung này sẽ mất.</source>
        <translation>The sentences just edited in this window will be lost.</translation>
    </message>
</context>
<context>
    <name>dophu::SeriesWindow</name>
    <message>
        <source>Bảng số của biểu đồ</source>
        <translation>The chart as a table</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>dophu::SettingsPage</name>
    <message>
        <source>Đợt báo cáo</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Văn bản, người ký</source>
        <translation>Letterhead, signer</translation>
    </message>
    <message>
        <source>Hiển thị</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Dữ liệu, sao lưu</source>
        <translation>Data, backups</translation>
    </message>
    <message>
        <source>Bỏ thay đổi</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Nền</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Đợt %1</source>
        <translation>Campaign %1</translation>
    </message>
    <message>
        <source>Chưa bắt đầu</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Đang chạy</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Có thay đổi chưa lưu. Đổi mục tiêu, hạn giờ chỉ áp dụng cho ngày chưa chốt.</source>
        <translation>Unsaved changes. A new target or hour applies to open days only.</translation>
    </message>
    <message>
        <source>Đổi mục tiêu, hạn giờ chỉ áp dụng cho ngày chưa chốt.</source>
        <translation>A new target or hour applies to open days only.</translation>
    </message>
    <message>
        <source>Đã lưu thiết lập.</source>
        <translation>Settings saved.</translation>
    </message>
    <message>
        <source>Sao lưu dữ liệu</source>
        <translation>Back up data</translation>
    </message>
    <message>
        <source>Dữ liệu Độ Phủ (*.dophu)</source>
        <translation>Độ Phủ data (*.dophu)</translation>
    </message>
    <message>
        <source>Đã sao lưu vào %1.</source>
        <translation>Backed up to %1.</translation>
    </message>
    <message>
        <source>Ctrl+S lưu · Mọi thay đổi đều ghi vào Nhật ký</source>
        <translation>Ctrl+S save · Every change is kept in the log</translation>
    </message>
    <message>
        <source>Chỉ áp dụng trên máy này, có hiệu lực ngay. Văn bản và biểu đồ luôn in trên nền trắng, chữ tiếng Việt.</source>
        <translation>For this PC only, at once. Documents and charts always come out in Vietnamese on white.</translation>
    </message>
    <message>
        <source>Thư mục sao lưu</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Lời nhắc</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Người dùng, quyền</source>
        <translation>Users, rights</translation>
    </message>
    <message>
        <source>Tạo đợt mới…</source>
        <translation>New campaign…</translation>
    </message>
    <message>
        <source>Nhập cấu hình…</source>
        <translation>Import setup…</translation>
    </message>
    <message>
        <source>Xuất cấu hình…</source>
        <translation>Export setup…</translation>
    </message>
    <message>
        <source>Lưu hoặc bỏ thay đổi trước, rồi đổi hiển thị.</source>
        <translation>Save or discard the changes first, then change the display.</translation>
    </message>
    <message>
        <source>Có thay đổi chưa lưu.</source>
        <translation>Unsaved changes.</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Khôi phục từ %1?</source>
        <translation>Restore from %1?</translation>
    </message>
    <message>
        <source>Mọi số liệu và Nhật ký ghi sau bản sao lưu này (%1) sẽ không còn trong dữ liệu đang dùng. Dữ liệu hiện tại được giữ lại bên cạnh với tên khác, không bị xoá.</source>
        <translation>Figures and log records written after this backup (%1) leave the data in use. The present data is kept beside it under another name, not deleted.</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Lưu hoặc bỏ thay đổi của đợt này trước.</source>
        <translation>Save or discard the changes of this campaign first.</translation>
    </message>
    <message>
        <source>Tạo đợt mới</source>
        <translation>New campaign</translation>
    </message>
    <message>
        <source>Tên đợt mới. Danh mục đơn vị dùng chung; số liệu, chốt ngày của từng đợt riêng nhau. Đợt mới lấy thiết lập của đợt này, sửa sau khi tạo.</source>
        <translation>Name of the new campaign. The unit registry is shared; figures and closed days are each campaign’s own. It takes over this campaign’s settings, to be changed afterwards.</translation>
    </message>
    <message>
        <source>Đã tạo đợt %1. Đổi đợt ở đầu cột bên trái.</source>
        <translation>Campaign %1 created. Switch at the top of the left column.</translation>
    </message>
    <message>
        <source>Nhập cấu hình đợt</source>
        <translation>Import campaign setup</translation>
    </message>
    <message>
        <source>Đã đọc %1; xem lại rồi bấm Lưu.</source>
        <translation>%1 was read; look it over and press Save.</translation>
    </message>
    <message>
        <source>Xuất cấu hình đợt</source>
        <translation>Export campaign setup</translation>
    </message>
    <message>
        <source>Đã xuất cấu hình đang dùng vào %1.</source>
        <translation>The setup in use was exported to %1.</translation>
    </message>
    <message>
        <source>Thư mục tệp đến</source>
        <translation>Folder of incoming files</translation>
    </message>
    <message>
        <source>Tệp đến</source>
        <translation>Incoming files</translation>
    </message>
    <message>
        <source>Đã lấy lại bản %1; xem lại rồi bấm Lưu.</source>
        <translation>Version %1 taken again; look at it, then press Save.</translation>
    </message>
    <message>
        <source>Đã trả về mẫu gốc; xem lại rồi bấm Lưu.</source>
        <translation>Back to the standard; look at it, then press Save.</translation>
    </message>
    <message>
        <source>Mẫu văn bản</source>
        <translation>Paper templates</translation>
    </message>
    <message>
        <source>Đã lưu thiết lập, bản %1 của mẫu văn bản.</source>
        <translation>Settings saved, version %1 of the paper templates.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Xem các bản đã lưu rồi chọn bản cần dùng lại.</source>
        <translation>Look at the saved versions and choose the one to use again.</translation>
    </message>
    <message>
        <source>Mẫu đã được lưu thêm lần nữa.</source>
        <translation>The templates were saved once more.</translation>
    </message>
    <message>
        <source>Đã hoàn tác; bản vừa lưu vẫn còn trong các bản đã lưu.</source>
        <translation>Undone; what was saved is still among the saved versions.</translation>
    </message>
</context>
<context>
    <name>dophu::SignerStep</name>
    <message>
        <source>&amp;Ký hiệu văn bản</source>
        <translation>Document s&amp;ymbol</translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Filing</translation>
    </message>
    <message>
        <source>Thẩm quyền k&amp;ý</source>
        <translation>Signing &amp;authority</translation>
    </message>
    <message>
        <source>KT. TRƯỞNG PHÒNG; để trống nếu trưởng phòng ký</source>
        <translation>KT. TRƯỞNG PHÒNG; blank if the head signs</translation>
    </message>
    <message>
        <source>&amp;Chức vụ người ký</source>
        <translation>Signer’s &amp;title</translation>
    </message>
    <message>
        <source>&amp;Người ký</source>
        <translation>&amp;Signer</translation>
    </message>
    <message>
        <source>họ và tên, để trống thì ghi sau</source>
        <translation>full name, blank to fill in later</translation>
    </message>
    <message>
        <source>Bỏ qua được; sửa sau trong Thiết lập.</source>
        <translation>May be skipped; change it later in Settings.</translation>
    </message>
</context>
<context>
    <name>dophu::SourceView</name>
    <message>
        <source>Chỗ trong nguồn</source>
        <translation>Place in the source</translation>
    </message>
    <message>
        <source>Chọn đơn &amp;vị…</source>
        <translation>Choose &amp;unit…</translation>
    </message>
    <message>
        <source>&amp;Sửa số</source>
        <translation>Correct num&amp;ber</translation>
    </message>
    <message>
        <source>Cộ&amp;t này là…</source>
        <translation>This column i&amp;s…</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Vì sao nhận ra</source>
        <translation>Why recognised</translation>
    </message>
    <message>
        <source>Tin nhắn dán</source>
        <translation>Pasted messages</translation>
    </message>
    <message>
        <source>Dùng %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>&amp;Dùng %1</source>
        <translation>Use %1 (&amp;D)</translation>
    </message>
    <message>
        <source>Nhận cho ngà&amp;y %1</source>
        <translation>Take f&amp;or %1</translation>
    </message>
    <message>
        <source>Nhớ “%1” là %2</source>
        <translation>Remember “%1” as %2</translation>
    </message>
    <message>
        <source>Đổi mẫ&amp;u số %1 thành %2 theo nguồn này</source>
        <translation>Change the b&amp;ase %1 to %2 as this source says</translation>
    </message>
    <message>
        <source>Lấy mẫ&amp;u số %1 theo nguồn này</source>
        <translation>Take the b&amp;ase %1 from this source</translation>
    </message>
    <message>
        <source>bạn chọn</source>
        <translation>you chose it</translation>
    </message>
    <message>
        <source>bạn gõ</source>
        <translation>you typed it</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Lần sau lấy số ở cột “%1”</source>
        <translation>From now on take the figure of the column “%1”</translation>
    </message>
</context>
<context>
    <name>dophu::Sparkline</name>
    <message>
        <source>Các ngày gần đây: %1</source>
        <translation>Recent days: %1</translation>
    </message>
</context>
<context>
    <name>dophu::SplitDialog</name>
    <message>
        <source>Tách %1</source>
        <translation>Split %1</translation>
    </message>
    <message>
        <source>Tách đơn vị</source>
        <translation>Split unit</translation>
    </message>
    <message>
        <source>Từ n&amp;gày</source>
        <translation>&amp;From day</translation>
    </message>
    <message>
        <source>&amp;Cách chia (bắt buộc)</source>
        <translation>&amp;How it is divided (required)</translation>
    </message>
    <message>
        <source>Ví dụ: chia theo danh sách thôn, biên bản 18/8/2020</source>
        <translation>Such as: by the list of villages, minutes of 18/8/2020</translation>
    </message>
    <message>
        <source>Các đơn vị mới</source>
        <translation>New units</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tên đơn vị mới</source>
        <translation>New unit’s name</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Đã cài</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Mẫu số (%1)</source>
        <translation>Base (%1)</translation>
    </message>
    <message>
        <source>Đã cài (%1)</source>
        <translation>Installed (%1)</translation>
    </message>
    <message>
        <source>Ghi cách chia; không có cách chia bằng văn bản thì không tách. Cách chia in dưới bảng số liệu.</source>
        <translation>Write how it is divided; without a written rule there is no split. It prints under the tables.</translation>
    </message>
    <message>
        <source>“%1” không phải số nguyên từ 0.</source>
        <translation>“%1” is not a whole number from 0.</translation>
    </message>
    <message>
        <source>Ghi mã và tên của ít nhất hai đơn vị mới.</source>
        <translation>Give code and name of at least two new units.</translation>
    </message>
    <message>
        <source>Ghi cả mã và tên của từng đơn vị mới.</source>
        <translation>Give each new unit both code and name.</translation>
    </message>
    <message>
        <source>Mã %1 là của %2.</source>
        <translation>Code %1 belongs to %2.</translation>
    </message>
    <message>
        <source>Mẫu số chia được %1, phải bằng %2.</source>
        <translation>The bases add up to %1, it must be %2.</translation>
    </message>
    <message>
        <source>Số đã cài chia được %1, phải bằng %2.</source>
        <translation>The installed add up to %1, it must be %2.</translation>
    </message>
    <message>
        <source>Từ %1 %2 ngừng theo dõi, thay bằng %3 đơn vị mới: mẫu số %4, số gần nhất %5, chia đủ. Tổng toàn huyện và các ngày trước không đổi.</source>
        <translation>From %1 %2 is no longer tracked; %3 new units replace it: base %4, last value %5, fully divided. The district total and earlier days do not change.</translation>
    </message>
</context>
<context>
    <name>dophu::StageSteps</name>
    <message>
        <source>Nhận số liệu %1/%2</source>
        <translation>Receive %1/%2</translation>
    </message>
    <message>
        <source>Xử lý cảnh báo %1</source>
        <translation>Resolve findings %1</translation>
    </message>
    <message>
        <source>Xử lý cảnh báo</source>
        <translation>Resolve findings</translation>
    </message>
    <message>
        <source>Đã chốt %1</source>
        <translation>Closed %1</translation>
    </message>
    <message>
        <source>Chốt ngày</source>
        <translation>Close day</translation>
    </message>
    <message>
        <source>Ban hành</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>%1: xong</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>Các bước trong ngày: %1</source>
        <translation>Steps of the day: %1</translation>
    </message>
    <message>
        <source>bước %1/%2</source>
        <translation>step %1/%2</translation>
    </message>
    <message>
        <source>Mở lại %1</source>
        <translation>Reopened %1</translation>
    </message>
</context>
<context>
    <name>dophu::StatusLine</name>
    <message>
        <source>F1 Trợ giúp</source>
        <translation>F1 Help</translation>
    </message>
    <message>
        <source>Đã lưu %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Máy chủ PostgreSQL</source>
        <translation>PostgreSQL server</translation>
    </message>
    <message>
        <source>Dữ liệu: %1</source>
        <translation>Data: %1</translation>
    </message>
</context>
<context>
    <name>dophu::StoreForm</name>
    <message>
        <source>&amp;Tự sao lưu mỗi ngày một bản</source>
        <translation>&amp;Back up by itself once a day</translation>
    </message>
    <message>
        <source>Thư mục sao lưu</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>cạnh tệp dữ liệu</source>
        <translation>beside the data file</translation>
    </message>
    <message>
        <source>Số bản giữ lại</source>
        <translation>Copies kept</translation>
    </message>
    <message>
        <source> bản mới nhất</source>
        <translation> newest copies</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Thư mục</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Giữ lại</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Bản sao lưu là một tệp đầy đủ, mở được bằng phần mềm này. Nên để ở ổ khác, ví dụ ổ USB. Thư mục và số bản chỉ áp dụng trên máy này, có hiệu lực ngay.</source>
        <translation>A backup is one complete file that this app can open. Keep it on another disk, such as a USB drive. Folder and number are for this PC only, at once.</translation>
    </message>
    <message>
        <source>Sao lưu ngay…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Nơi để dữ liệu</source>
        <translation>Where the data is</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>dophu::SummaryModel</name>
    <message>
        <source>%1/%2 đạt</source>
        <translation>%1/%2 met</translation>
    </message>
    <message>
        <source>đã đạt</source>
        <translation>met</translation>
    </message>
    <message>
        <source>lên %1 bậc</source>
        <translation>up %1</translation>
    </message>
    <message>
        <source>xuống %1 bậc</source>
        <translation>down %1</translation>
    </message>
    <message>
        <source>không đổi</source>
        <translation>same</translation>
    </message>
    <message>
        <source>%1/%2 gửi</source>
        <translation>%1/%2 in</translation>
    </message>
    <message>
        <source>So %1</source>
        <translation>vs %1</translation>
    </message>
</context>
<context>
    <name>dophu::SummaryPage</name>
    <message>
        <source>Tạm tính</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Chung</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>Đến %1 ngày %2</source>
        <translation>Up to %1 on %2</translation>
    </message>
    <message>
        <source> · so với ngày %1</source>
        <translation> · compared with %1</translation>
    </message>
    <message>
        <source>Xuất biểu</source>
        <translation>Export table</translation>
    </message>
    <message>
        <source>Đã xuất %1.</source>
        <translation>Exported %1.</translation>
    </message>
    <message>
        <source>Cấp huyện</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Cấp tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Biểu tổng hợp</source>
        <translation>Summary table</translation>
    </message>
    <message>
        <source>Dòng cộng</source>
        <translation>Totals row</translation>
    </message>
    <message>
        <source>Biểu</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>&amp;So với</source>
        <translation>&amp;Compare with</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Thứ tự chính thức</source>
        <translation>Official order</translation>
    </message>
    <message>
        <source>Tóm tắt</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>Biểu %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Không so sánh</source>
        <translation>No comparison</translation>
    </message>
    <message>
        <source>Đã chốt %1 ngày %2, mã số liệu %3</source>
        <translation>Closed at %1 on %2, seal %3</translation>
    </message>
    <message>
        <source>Tạm tính lúc %1 ngày %2</source>
        <translation>Provisional at %1 on %2</translation>
    </message>
    <message>
        <source>Đã lưu chú thích.</source>
        <translation>Footnote saved.</translation>
    </message>
    <message>
        <source>Không tìm thấy “%1”. Thử tên không dấu hoặc mã, ví dụ huc, 19468.</source>
        <translation>“%1” not found. Try the name without marks, or the code: huc, 19468.</translation>
    </message>
    <message>
        <source>Ctrl+C sao chép vùng chọn sang Excel · Ctrl+E xuất · Ctrl+P in</source>
        <translation>Ctrl+C copy the selection to Excel · Ctrl+E export · Ctrl+P print</translation>
    </message>
    <message>
        <source>So với ngày</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Ngày để so sánh</source>
        <translation>Day to compare with</translation>
    </message>
    <message>
        <source>Theo cột</source>
        <translation>By column</translation>
    </message>
    <message>
        <source>Tỷ lệ cao trước</source>
        <translation>Highest first</translation>
    </message>
    <message>
        <source>Tăng nhiều trước</source>
        <translation>Largest gain first</translation>
    </message>
    <message>
        <source>Còn thiếu nhiều trước</source>
        <translation>Furthest below first</translation>
    </message>
    <message>
        <source>Tên A–Z</source>
        <translation>Name A–Z</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Chọn cột hiện trong biểu, bản in và tệp</source>
        <translation>Choose the columns of table, print and file</translation>
    </message>
    <message>
        <source>Tóm tắt theo nhóm, cách tính và chú thích</source>
        <translation>In short: groups, ways of counting, footnotes</translation>
    </message>
    <message>
        <source>Xuất…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Xuất biểu đang xem ra Excel, CSV hoặc PDF (Ctrl+E)</source>
        <translation>Export this table to Excel, CSV or PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Xem trước rồi in biểu đang xem (Ctrl+P)</source>
        <translation>Preview and print this table (Ctrl+P)</translation>
    </message>
    <message>
        <source>Tìm đơn vị</source>
        <translation>Find unit</translation>
    </message>
    <message>
        <source>Thứ tự: %1</source>
        <translation>Order: %1</translation>
    </message>
    <message>
        <source>Đã sao chép %1 dòng kèm tiêu đề, dán được vào Excel.</source>
        <translation>Rows copied with headings, ready for Excel: %1.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Đã lưu %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>Đóng tệp rồi bấm Thử lại, hoặc lưu với tên khác.</source>
        <translation>Close the file and press Try again, or save under another name.</translation>
    </message>
    <message>
        <source>Tệp đang mở trong Excel.</source>
        <translation>The file is open in Excel.</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Lưu tên khác…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Kiểm tra dây, bật máy in; hoặc Lưu PDF để in sau.</source>
        <translation>Check the cable and switch the printer on; or save a PDF to print later.</translation>
    </message>
    <message>
        <source>Không thấy máy in.</source>
        <translation>No printer found.</translation>
    </message>
    <message>
        <source>Xem trang in</source>
        <translation>View print page</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Đã gửi %1 trang tới máy in.</source>
        <translation>Pages sent to the printer: %1.</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Khôi phục cột</source>
        <translation>Restore columns</translation>
    </message>
    <message>
        <source>Đã chốt %1, mã số liệu %2</source>
        <translation>Closed %1, seal %2</translation>
    </message>
</context>
<context>
    <name>dophu::SummaryPanel</name>
    <message>
        <source>Cấp huyện</source>
        <translation>District level</translation>
    </message>
    <message>
        <source>Cấp tỉnh</source>
        <translation>Province level</translation>
    </message>
    <message>
        <source>Tóm tắt</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>Theo nhóm đơn vị</source>
        <translation>By unit group</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Đã cài</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Toàn huyện chỉ tính %1.</source>
        <translation>The district counts %1 only.</translation>
    </message>
    <message>
        <source>Cách cộng toàn huyện: %1</source>
        <translation>How the district is added up: %1</translation>
    </message>
    <message>
        <source>Toàn huyện chỉ tính %1; người ở cơ quan đã được đếm tại nơi ở.</source>
        <translation>The district counts %1; people at agencies count where they live.</translation>
    </message>
    <message>
        <source>Cách tính toàn huyện</source>
        <translation>District coverage, three ways</translation>
    </message>
    <message>
        <source>Chỉ đơn vị đã gửi (%1/%2)</source>
        <translation>Reported only (%1/%2)</translation>
    </message>
    <message>
        <source>Thêm số gần nhất (dùng để báo cáo)</source>
        <translation>With carried forward (in report)</translation>
    </message>
    <message>
        <source>Thấp nhất đến cao nhất</source>
        <translation>Lowest to highest</translation>
    </message>
    <message>
        <source>%1 đến %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>So với %1</source>
        <translation>Compared with %1</translation>
    </message>
    <message>
        <source>điểm %</source>
        <translation>% points</translation>
    </message>
    <message>
        <source>vẫn %1</source>
        <translation>still %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>lên</source>
        <translation>to</translation>
    </message>
    <message>
        <source>xuống</source>
        <translation>to</translation>
    </message>
    <message>
        <source>đơn vị đạt %1</source>
        <translation>units at %1</translation>
    </message>
    <message>
        <source>Chú thích chất lượng số liệu</source>
        <translation>Notes on data quality</translation>
    </message>
    <message>
        <source>Không có chú thích.</source>
        <translation>No notes.</translation>
    </message>
    <message>
        <source>Số liệu không còn điều này. Xem lại lời đã sửa.</source>
        <translation>The figures no longer have this. Look at your words again.</translation>
    </message>
    <message>
        <source>Số liệu đã đổi sau khi sửa. Bản tự động: %1</source>
        <translation>The figures changed after the edit. Automatic text: %1</translation>
    </message>
    <message>
        <source>đã sửa tay</source>
        <translation>edited by hand</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa chú thích</source>
        <translation>Edit footnote</translation>
    </message>
    <message>
        <source>Chú thích thêm</source>
        <translation>More notes</translation>
    </message>
    <message>
        <source>Chú thích [%1]</source>
        <translation>Footnote [%1]</translation>
    </message>
    <message>
        <source>Thêm chú thích của phòng</source>
        <translation>Add the office’s footnote</translation>
    </message>
    <message>
        <source>Lấy lại bản tự động</source>
        <translation>Back to the automatic text</translation>
    </message>
    <message>
        <source>Huỷ</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lưu chú thích</source>
        <translation>Save footnote</translation>
    </message>
    <message>
        <source>In chú thích dưới biểu</source>
        <translation>Footnotes under the print</translation>
    </message>
    <message>
        <source>Cách tính: %1</source>
        <translation>Counted as: %1</translation>
    </message>
    <message>
        <source>Bỏ phần đang sửa (Esc)</source>
        <translation>Drop what is being edited (Esc)</translation>
    </message>
    <message>
        <source>Lưu chú thích (Ctrl+Enter)</source>
        <translation>Save the footnotes (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>dophu::TaughtDialog</name>
    <message>
        <source>Đã cài luỹ kế</source>
        <translation>Total installed</translation>
    </message>
    <message>
        <source>Tăng trong ngày</source>
        <translation>Increase of the day</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Dân số</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>Bỏ qua cột này</source>
        <translation>Ignore this column</translation>
    </message>
    <message>
        <source>&amp;Đổi…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>&amp;Quên</source>
        <translation>&amp;Forget</translation>
    </message>
    <message>
        <source>Tên và cột đã nhớ</source>
        <translation>Remembered names and columns</translation>
    </message>
    <message>
        <source>Những tên và tiêu đề cột đã được chỉ trong các lần nhập trước. Lần sau gặp lại, phần mềm hiểu theo bảng này. Đổi hoặc quên có hiệu lực ngay.</source>
        <translation>Names and column headings taught in earlier imports. Met again, they are understood as listed here. Changing or forgetting acts at once.</translation>
    </message>
    <message>
        <source>Viết là</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Hiểu là</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Chưa nhớ tên hay cột nào.</source>
        <translation>No name or column is remembered.</translation>
    </message>
</context>
<context>
    <name>dophu::TemplateForm</name>
    <message>
        <source>&amp;Mẫu của</source>
        <translation>&amp;Template of</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản, mỗi dòng in một dòng</source>
        <translation>Superior agency, a printed line each</translation>
    </message>
    <message>
        <source>Cơ quan ban hành, mỗi dòng in một dòng</source>
        <translation>Issuing agency, a printed line each</translation>
    </message>
    <message>
        <source>Ký hiệu công văn</source>
        <translation>Symbol of letters</translation>
    </message>
    <message>
        <source>Chỗ đặt dấu thanh trên văn bản</source>
        <translation>Place of the tone marks on paper</translation>
    </message>
    <message>
        <source>Nơi nhận, mỗi nơi một dòng, không ghi dòng Lưu</source>
        <translation>Copies to, one a line, without the filing line</translation>
    </message>
    <message>
        <source>Chèn %1</source>
        <translation>Insert %1</translation>
    </message>
    <message>
        <source>Đọc như sau: %1</source>
        <translation>Reads as follows: %1</translation>
    </message>
</context>
<context>
    <name>dophu::TemplateHistory</name>
    <message>
        <source>Dùng lại bản này</source>
        <translation>Use this version again</translation>
    </message>
    <message>
        <source>Các &amp;bản đã lưu</source>
        <translation>Saved &amp;versions</translation>
    </message>
    <message>
        <source>Các bản đã lưu của mẫu văn bản</source>
        <translation>Saved versions of the paper templates</translation>
    </message>
    <message>
        <source>Trả về mẫu gốc</source>
        <translation>Back to the standard</translation>
    </message>
    <message>
        <source>Bản %1 · %2 %3 · %4</source>
        <translation>Version %1 · %2 %3 · %4</translation>
    </message>
    <message>
        <source>Chưa lưu lần nào: văn bản theo mẫu gốc.</source>
        <translation>Never saved: papers follow the standard.</translation>
    </message>
    <message>
        <source>Không đổi gì trên văn bản.</source>
        <translation>Nothing changes on paper.</translation>
    </message>
</context>
<context>
    <name>dophu::TemplateWords</name>
    <message>
        <source>Chung cho mọi văn bản</source>
        <translation>Shared by all papers</translation>
    </message>
    <message>
        <source>Báo cáo ngày</source>
        <translation>Daily report</translation>
    </message>
    <message>
        <source>Công văn đôn đốc</source>
        <translation>Reminder letter</translation>
    </message>
    <message>
        <source>Biểu mẫu đơn vị</source>
        <translation>Unit form</translation>
    </message>
    <message>
        <source>Báo cáo tổng kết</source>
        <translation>Closing report</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản trên văn bản</source>
        <translation>Superior agency on paper</translation>
    </message>
    <message>
        <source>Cơ quan ban hành trên văn bản</source>
        <translation>Issuing agency on paper</translation>
    </message>
    <message>
        <source>Ký hiệu công văn</source>
        <translation>Symbol of letters</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Copies to</translation>
    </message>
    <message>
        <source>Câu mở đầu</source>
        <translation>Opening sentence</translation>
    </message>
    <message>
        <source>Câu mở đầu khi không có căn cứ</source>
        <translation>Opening sentence without a legal basis</translation>
    </message>
    <message>
        <source>Khi không có khó khăn, vướng mắc</source>
        <translation>When there are no difficulties</translation>
    </message>
    <message>
        <source>Khi không có đề xuất, kiến nghị</source>
        <translation>When there are no proposals</translation>
    </message>
    <message>
        <source>Câu nhắc trách nhiệm báo cáo</source>
        <translation>Sentence about the duty to report</translation>
    </message>
    <message>
        <source>Câu nhắc trách nhiệm khi không có căn cứ</source>
        <translation>Sentence about the duty without a legal basis</translation>
    </message>
    <message>
        <source>Câu yêu cầu báo cáo</source>
        <translation>Sentence that asks for the report</translation>
    </message>
    <message>
        <source>Dòng dưới bảng</source>
        <translation>Line under the table</translation>
    </message>
    <message>
        <source>Câu kết</source>
        <translation>Closing sentence</translation>
    </message>
    <message>
        <source>căn cứ của đợt</source>
        <translation>legal basis of the campaign</translation>
    </message>
    <message>
        <source>tên cơ quan ban hành</source>
        <translation>name of the issuing agency</translation>
    </message>
    <message>
        <source>tên đợt</source>
        <translation>name of the campaign</translation>
    </message>
    <message>
        <source>hạn giờ chốt số liệu</source>
        <translation>cut-off hour</translation>
    </message>
    <message>
        <source>ngày số liệu</source>
        <translation>day of the figures</translation>
    </message>
    <message>
        <source>ngày đầu đợt</source>
        <translation>first day of the campaign</translation>
    </message>
    <message>
        <source>số đơn vị</source>
        <translation>number of units</translation>
    </message>
    <message>
        <source>thủ trưởng được đề nghị</source>
        <translation>heads who are asked</translation>
    </message>
    <message>
        <source>giờ của hạn mới</source>
        <translation>hour of the new deadline</translation>
    </message>
    <message>
        <source>ngày của hạn mới</source>
        <translation>day of the new deadline</translation>
    </message>
    <message>
        <source>tên đơn vị báo cáo</source>
        <translation>name of the reporting unit</translation>
    </message>
    <message>
        <source>mã đơn vị</source>
        <translation>unit code</translation>
    </message>
    <message>
        <source>%1: ghi chữ, hoặc trả về mẫu gốc.</source>
        <translation>%1: write something, or go back to the standard.</translation>
    </message>
    <message>
        <source>%1: dài quá %2 ký tự.</source>
        <translation>%1: longer than %2 characters.</translation>
    </message>
    <message>
        <source>%1: “%2” không phải chỗ điền của câu này.</source>
        <translation>%1: “%2” is not a place of this sentence.</translation>
    </message>
    <message>
        <source>%1: dấu { hoặc } không thành cặp.</source>
        <translation>%1: a { or } without its pair.</translation>
    </message>
    <message>
        <source>%1: viết liền, không xuống dòng.</source>
        <translation>%1: write it in one line.</translation>
    </message>
    <message>
        <source>%1: kết thúc bằng “./.”.</source>
        <translation>%1: end with “./.”.</translation>
    </message>
    <message>
        <source>%1: “./.” chỉ đứng cuối văn bản.</source>
        <translation>%1: “./.” stands at the end of a paper only.</translation>
    </message>
    <message>
        <source>%1: chỉ gồm chữ in hoa, số, dấu - và &amp;.</source>
        <translation>%1: only capitals, digits, - and &amp;.</translation>
    </message>
    <message>
        <source>%1: nhiều nhất %2 nơi.</source>
        <translation>%1: %2 at most.</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation>Superior agency</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>Huyện</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ký hiệu văn bản</source>
        <translation>Paper symbol</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Filing</translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation>Authority to sign</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Title of the signer</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Những người ký</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Chỗ đặt dấu</source>
        <translation>Place of the tones</translation>
    </message>
    <message>
        <source>Nơi nhận, %1</source>
        <translation>Copies to, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <translation>%1: “%2” → “%3”</translation>
    </message>
</context>
<context>
    <name>dophu::TenDayBars</name>
    <message>
        <source>Luỹ kế %1 ngày. %2</source>
        <translation>Totals of %1 days. %2</translation>
    </message>
</context>
<context>
    <name>dophu::TodayPage</name>
    <message>
        <source>Tỷ lệ theo xã, thị trấn</source>
        <translation>Coverage by commune</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Chưa gửi hoặc cần xử lý</source>
        <translation>Not received, or to resolve</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Cần xử lý</source>
        <translation>To resolve</translation>
    </message>
    <message>
        <source>Đã sao chép lời nhắc cho %1 đơn vị. Dán vào nhóm Zalo.</source>
        <translation>Reminder copied; units: %1. Paste it into the Zalo group.</translation>
    </message>
    <message>
        <source>F5 Tính lại</source>
        <translation>F5 Recompute</translation>
    </message>
    <message>
        <source>%1/%2 đạt %3</source>
        <translation>%1/%2 at %3</translation>
    </message>
    <message>
        <source>Chưa gửi %1</source>
        <translation>Not received %1</translation>
    </message>
    <message>
        <source>Cần xử lý %1</source>
        <translation>To resolve %1</translation>
    </message>
    <message>
        <source>Nhập tay, dán từ Excel hoặc nhận tệp ở trang Nhập báo cáo.</source>
        <translation>Type, paste from Excel or import files on the Enter reports page.</translation>
    </message>
    <message>
        <source>Hôm trước %1: %2, %3 %4.</source>
        <translation>The day before, %1: %2, %3 %4.</translation>
    </message>
    <message>
        <source>Chưa có số liệu ngày %1.</source>
        <translation>No figures for %1 yet.</translation>
    </message>
    <message>
        <source>Lấy số gợi ý</source>
        <translation>Lấy số gợi ý</translation>
    </message>
    <message>
        <source>%1: %2 thành %3.</source>
        <translation>%1: %2 to %3.</translation>
    </message>
    <message>
        <source>Chấp nhận lỗi, %1</source>
        <translation>Accept error, %1</translation>
    </message>
    <message>
        <source>Chấp nhận cảnh báo, %1</source>
        <translation>Accept warning, %1</translation>
    </message>
    <message>
        <source>Đã chấp nhận, %1: %2.</source>
        <translation>Accepted, %1: %2.</translation>
    </message>
</context>
<context>
    <name>dophu::TopBar</name>
    <message>
        <source>Ngày trước (Ctrl+PgUp)</source>
        <translation>Previous day (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Ngày sau (Ctrl+PgDn)</source>
        <translation>Next day (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Chốt ngày…</source>
        <translation>Close day…</translation>
    </message>
    <message>
        <source>Ngày làm việc</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>Ngày đang xem: %1. Bấm để chọn ngày.</source>
        <translation>Day shown: %1. Press to choose a day.</translation>
    </message>
    <message>
        <source>Chọn ngày</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>Mở lại ngày…</source>
        <translation>Reopen day…</translation>
    </message>
</context>
<context>
    <name>dophu::TotalsRow</name>
    <message>
        <source>Thiếu %1 người để đạt %2 (%3)</source>
        <translation>%1 people short of %2 (%3)</translation>
    </message>
    <message>
        <source>Đã đạt %1 (%2)</source>
        <translation>Reached %1 (%2)</translation>
    </message>
    <message>
        <source>%1 số lỗi chưa cộng</source>
        <translation>errors not counted: %1</translation>
    </message>
    <message>
        <source>%1 đơn vị đang lọc</source>
        <translation>units filtered: %1</translation>
    </message>
</context>
<context>
    <name>dophu::UnitChooser</name>
    <message>
        <source>Chọn đơn vị</source>
        <translation>Choose the unit</translation>
    </message>
    <message>
        <source>Tên, tên không dấu hoặc mã</source>
        <translation>Name, name without marks, or code</translation>
    </message>
    <message>
        <source>Tìm đơn vị theo tên, tên không dấu hoặc mã</source>
        <translation>Find a unit by name, name without marks, or code</translation>
    </message>
    <message>
        <source>Đơn vị để chọn</source>
        <translation>Units to choose from</translation>
    </message>
    <message>
        <source>Gợi ý</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Không có đơn vị nào như vậy</source>
        <translation>There is no such unit</translation>
    </message>
</context>
<context>
    <name>dophu::UnitDetail</name>
    <message>
        <source>trung bình lúc %1</source>
        <translation>at %1 on average</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ngừng theo dõi…</source>
        <translation>Stop tracking…</translation>
    </message>
    <message>
        <source>Thêm mốc…</source>
        <translation>Add base…</translation>
    </message>
    <message>
        <source>Lịch sử đơn vị</source>
        <translation>Unit history</translation>
    </message>
    <message>
        <source>%1 · luồng %2</source>
        <translation>%1 · stream %2</translation>
    </message>
    <message>
        <source>Theo dõi lại…</source>
        <translation>Track again…</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Tên khác khi nhập</source>
        <translation>Aliases for import</translation>
    </message>
    <message>
        <source>Tên cũ (luôn hỏi)</source>
        <translation>Former names (always asked)</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Điện thoại, Zalo</source>
        <translation>Phone, Zalo</translation>
    </message>
    <message>
        <source>Gửi số liệu qua</source>
        <translation>Reports by</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Mẫu số: %1</source>
        <translation>Base: %1</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>nay</source>
        <translation>now</translation>
    </message>
    <message>
        <source>ước tính</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>đã rà soát</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>Chưa có mẫu số, chưa tính tỷ lệ.</source>
        <translation>No base yet, so no coverage.</translation>
    </message>
    <message>
        <source>Có hiệu lực trong danh mục</source>
        <translation>In force in the registry</translation>
    </message>
    <message>
        <source>Ngừng theo dõi sau ngày này</source>
        <translation>Tracking stops after this day</translation>
    </message>
    <message>
        <source>%1, mã %2, đến %3</source>
        <translation>%1, code %2, until %3</translation>
    </message>
    <message>
        <source>%1, mã %2</source>
        <translation>%1, code %2</translation>
    </message>
    <message>
        <source>Chưa có thay đổi.</source>
        <translation>No changes yet.</translation>
    </message>
    <message>
        <source>Miễn…</source>
        <translation>Excuse…</translation>
    </message>
    <message>
        <source>Sáp nhập…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Tách…</source>
        <translation>Split…</translation>
    </message>
    <message>
        <source>Miễn báo cáo</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Kết thúc…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>Không được miễn ngày nào.</source>
        <translation>Not excused on any day.</translation>
    </message>
    <message>
        <source>Sáp nhập %1 thành %2, theo %3</source>
        <translation>%1 merged into %2, by %3</translation>
    </message>
    <message>
        <source>Tách %1 thành %2: %3</source>
        <translation>%1 split into %2: %3</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Thêm tên khác</source>
        <translation>Add another name</translation>
    </message>
</context>
<context>
    <name>dophu::UnitDialog</name>
    <message>
        <source>Huỷ</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>dophu::UnitEditor</name>
    <message>
        <source>&amp;Mã đơn vị</source>
        <translation>Unit &amp;code</translation>
    </message>
    <message>
        <source>Tê&amp;n chính thức</source>
        <translation>Official &amp;name</translation>
    </message>
    <message>
        <source>Tên &amp;ngắn</source>
        <translation>&amp;Short name</translation>
    </message>
    <message>
        <source>N&amp;hóm</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>&amp;Luồng</source>
        <translation>S&amp;tream</translation>
    </message>
    <message>
        <source>Tên khác khi nhậ&amp;p</source>
        <translation>&amp;Aliases for import</translation>
    </message>
    <message>
        <source>Cách nhau bằng dấu chấm phẩy</source>
        <translation>Separated by semicolons</translation>
    </message>
    <message>
        <source>Người phụ t&amp;rách</source>
        <translation>Contact &amp;person</translation>
    </message>
    <message>
        <source>Điện th&amp;oại, Zalo</source>
        <translation>P&amp;hone, Zalo</translation>
    </message>
    <message>
        <source>&amp;Ghi chú</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Lưu đơn vị</source>
        <translation>Save unit</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Ghi mã đơn vị.</source>
        <translation>Give the unit a code.</translation>
    </message>
    <message>
        <source>Ghi tên chính thức.</source>
        <translation>Give the official name.</translation>
    </message>
    <message>
        <source>Mã %1 là của %2.</source>
        <translation>Code %1 belongs to %2.</translation>
    </message>
    <message>
        <source>Đã có đơn vị tên %1.</source>
        <translation>There is already a unit named %1.</translation>
    </message>
</context>
<context>
    <name>dophu::UnitPanel</name>
    <message>
        <source>Chi tiết đơn vị</source>
        <translation>Unit details</translation>
    </message>
    <message>
        <source>Luỹ kế 10 ngày</source>
        <translation>Totals of 10 days</translation>
    </message>
    <message>
        <source>Số đã báo cáo</source>
        <translation>Reported values</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Lần sửa</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <source>Đơn vị trước</source>
        <translation>Previous unit</translation>
    </message>
    <message>
        <source>Đơn vị sau</source>
        <translation>Next unit</translation>
    </message>
    <message>
        <source>Đóng chi tiết (F8)</source>
        <translation>Close details (F8)</translation>
    </message>
    <message>
        <source>%1 chấp nhận %2: %3</source>
        <translation>%1 accepted at %2: %3</translation>
    </message>
    <message>
        <source>Dùng %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Dùng %1 (F3)</source>
        <translation>Use %1 (F3)</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Chấp nhận…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>Chấp nhận có lý do (Alt+Enter)</source>
        <translation>Accept with a reason (Alt+Enter)</translation>
    </message>
    <message>
        <source>Chưa nhận số</source>
        <translation>Value not taken</translation>
    </message>
    <message>
        <source>Chưa nhập lần nào</source>
        <translation>Never typed</translation>
    </message>
    <message>
        <source>Lần sửa (%1)</source>
        <translation>Revisions (%1)</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị</source>
        <translation>No unit selected</translation>
    </message>
    <message>
        <source>mẫu số %1%2</source>
        <translation>base %1%2</translation>
    </message>
    <message>
        <source> (ước tính)</source>
        <translation> (estimate)</translation>
    </message>
    <message>
        <source>chưa có mẫu số</source>
        <translation>no base yet</translation>
    </message>
    <message>
        <source>Luỹ kế %1 ngày</source>
        <translation>Totals of %1 days</translation>
    </message>
    <message>
        <source>Đã sao chép số %1.</source>
        <translation>Copied the number %1.</translation>
    </message>
    <message>
        <source>Ghi đã gọi…</source>
        <translation>Note a call…</translation>
    </message>
    <message>
        <source>Sao chép số điện thoại</source>
        <translation>Copy phone number</translation>
    </message>
    <message>
        <source>Chưa nhắc, chưa gọi</source>
        <translation>No reminder, no call yet</translation>
    </message>
    <message>
        <source>Nhắc, gọi (%1)</source>
        <translation>Reminders, calls (%1)</translation>
    </message>
    <message>
        <source>Thả để thêm chứng từ cho %1.</source>
        <translation>Drop to add evidence for %1.</translation>
    </message>
    <message>
        <source>Sao chép số điện thoại %1</source>
        <translation>Copy phone number %1</translation>
    </message>
</context>
<context>
    <name>dophu::UnitPicker</name>
    <message>
        <source>Mọi đơn vị</source>
        <translation>Every unit</translation>
    </message>
    <message>
        <source>%1 đơn vị</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>, %1 cao nhất</source>
        <translation>, %1 highest</translation>
    </message>
    <message>
        <source>, %1 thấp nhất</source>
        <translation>, %1 lowest</translation>
    </message>
    <message>
        <source>Chọn đơn vị trên biểu đồ: %1</source>
        <translation>Choose the units on the chart: %1</translation>
    </message>
</context>
<context>
    <name>dophu::UnitPickerDialog</name>
    <message>
        <source>Chọn đơn vị trên biểu đồ</source>
        <translation>Choose the units on the chart</translation>
    </message>
    <message>
        <source>Tìm đơn vị</source>
        <translation>Find a unit</translation>
    </message>
    <message>
        <source>Các đơn vị, dấu cách để chọn</source>
        <translation>The units, space to choose</translation>
    </message>
    <message>
        <source>Không chọn đơn vị nào là mọi đơn vị của nhóm.</source>
        <translation>None chosen means every unit of the group.</translation>
    </message>
    <message>
        <source>Mọi đơn vị đã chọn</source>
        <translation>Every chosen unit</translation>
    </message>
    <message>
        <source>Chỉ các đơn vị cao nhất</source>
        <translation>Only the highest units</translation>
    </message>
    <message>
        <source>Chỉ các đơn vị thấp nhất</source>
        <translation>Only the lowest units</translation>
    </message>
    <message>
        <source>Phần được vẽ</source>
        <translation>Part that is drawn</translation>
    </message>
    <message>
        <source>Số đơn vị được vẽ</source>
        <translation>Number of units drawn</translation>
    </message>
    <message>
        <source>Chọn hết</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Bỏ chọn</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vẽ</source>
        <translation>Draw</translation>
    </message>
</context>
<context>
    <name>dophu::UnitsModel</name>
    <message>
        <source>%1 đơn vị · %2 %3</source>
        <translation>%1 units · %2 %3</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>ước tính</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>đã rà soát</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Hiệu lực từ</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>dophu::UnitsPage</name>
    <message>
        <source>Danh sách đơn vị</source>
        <translation>List of units</translation>
    </message>
    <message>
        <source>Thêm đơn vị…</source>
        <translation>Add unit…</translation>
    </message>
    <message>
        <source>Tìm tên hoặc mã đơn vị</source>
        <translation>Find unit by name or code</translation>
    </message>
    <message>
        <source>Đang theo dõi  %1</source>
        <translation>Tracked  %1</translation>
    </message>
    <message>
        <source>Ngừng theo dõi  %1</source>
        <translation>No longer tracked  %1</translation>
    </message>
    <message>
        <source>Mẫu số ước tính  %1</source>
        <translation>Base estimated  %1</translation>
    </message>
    <message>
        <source>Không tìm thấy “%1”</source>
        <translation>“%1” not found</translation>
    </message>
    <message>
        <source>Thử tên không dấu hoặc mã, ví dụ huc, 19468.</source>
        <translation>Try the name without marks, or the code: huc, 19468.</translation>
    </message>
    <message>
        <source>Xoá tìm kiếm</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Không có đơn vị nào.</source>
        <translation>No units.</translation>
    </message>
    <message>
        <source>Chọn nhãn khác ở trên.</source>
        <translation>Choose another label above.</translation>
    </message>
    <message>
        <source>Đã lưu %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>Đã lưu mẫu số từ %1.</source>
        <translation>Base saved, from %1.</translation>
    </message>
    <message>
        <source>Ngừng theo dõi %1?</source>
        <translation>Stop tracking %1?</translation>
    </message>
    <message>
        <source>Từ %1 đơn vị này không còn trong danh sách phải gửi và không còn trong tỷ lệ. Số liệu đến hết %2 giữ nguyên.</source>
        <translation>From %1 this unit need not report and leaves the rates. Figures up to the end of %2 stay.</translation>
    </message>
    <message>
        <source>Ngừng theo dõi</source>
        <translation>Stop tracking</translation>
    </message>
    <message>
        <source>Đã ngừng theo dõi %1 sau %2.</source>
        <translation>%1 is no longer tracked after %2.</translation>
    </message>
    <message>
        <source>Theo dõi lại %1?</source>
        <translation>Track %1 again?</translation>
    </message>
    <message>
        <source>Đơn vị này lại phải gửi số liệu từ %1, kể cả những ngày chưa chốt đã qua.</source>
        <translation>This unit must report again from %1, open days in the past included.</translation>
    </message>
    <message>
        <source>Theo dõi lại</source>
        <translation>Track again</translation>
    </message>
    <message>
        <source>Đã theo dõi lại %1.</source>
        <translation>%1 is tracked again.</translation>
    </message>
    <message>
        <source>Ctrl+F tìm · Enter sửa · F8 chi tiết · Mọi thay đổi đều ghi vào Nhật ký</source>
        <translation>Ctrl+F find · Enter edit · F8 details · Every change is kept in the log</translation>
    </message>
    <message>
        <source>Nhập danh mục…</source>
        <translation>Import registry…</translation>
    </message>
    <message>
        <source>Nhập units.csv, bases.csv, unit_history.csv; xem trước rồi mới ghi</source>
        <translation>Import units.csv, bases.csv, unit_history.csv; previewed before writing</translation>
    </message>
    <message>
        <source>Xuất…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Miễn  %1</source>
        <translation>Excused  %1</translation>
    </message>
    <message>
        <source>Đã ghi miễn cho %1 từ %2.</source>
        <translation>%1 is excused from %2.</translation>
    </message>
    <message>
        <source>Bỏ cả lần miễn</source>
        <translation>Remove the whole excuse</translation>
    </message>
    <message>
        <source>Hết miễn sau ngày %1</source>
        <translation>Excuse ends after %1</translation>
    </message>
    <message>
        <source>Kết thúc miễn</source>
        <translation>End excuse</translation>
    </message>
    <message>
        <source>Miễn từ %1 (%2). Những ngày thôi miễn lại phải có số liệu; ngày đã chốt không đổi.</source>
        <translation>Excused from %1 (%2). Days no longer excused need values again; closed days do not change.</translation>
    </message>
    <message>
        <source>Đã kết thúc miễn.</source>
        <translation>The excuse is ended.</translation>
    </message>
    <message>
        <source>Đã sáp nhập %1 đơn vị thành %2 từ %3.</source>
        <translation>%1 units merged into %2 from %3.</translation>
    </message>
    <message>
        <source>Đã tách %1 thành %2 đơn vị từ %3.</source>
        <translation>%1 split into %2 units from %3.</translation>
    </message>
    <message>
        <source>Đã ghi danh mục từ %1 tệp.</source>
        <translation>Registry written from %1 files.</translation>
    </message>
    <message>
        <source>Xuất danh mục đơn vị</source>
        <translation>Export registry</translation>
    </message>
    <message>
        <source>Đã xuất %1 và %2.</source>
        <translation>Exported %1 and %2.</translation>
    </message>
    <message>
        <source>Làm mẫu báo cáo…</source>
        <translation>Make report forms…</translation>
    </message>
    <message>
        <source>Làm mẫu báo cáo .xlsx điền sẵn cho từng đơn vị; đơn vị gửi lại thì nhập được ngay</source>
        <translation>Makes a pre-filled .xlsx report form for each unit; when it comes back it is taken without a question</translation>
    </message>
    <message>
        <source>Tên khác của %1</source>
        <translation>Another name of %1</translation>
    </message>
    <message>
        <source>Tên hoặc chữ tắt hay gặp trong tệp và tin nhắn. Từ nay nhập và dán sẽ nhận là đơn vị này.</source>
        <translation>A name or abbreviation often found in files and messages. From now on importing and pasting take it for this unit.</translation>
    </message>
    <message>
        <source>%1 đã có tên “%2”.</source>
        <translation>%1 already has the name “%2”.</translation>
    </message>
    <message>
        <source>“%1” đã là tên của %2.</source>
        <translation>“%1” is already a name of %2.</translation>
    </message>
    <message>
        <source>Đã thêm tên “%1” cho %2.</source>
        <translation>Added the name “%1” to %2.</translation>
    </message>
</context>
<context>
    <name>dophu::UnitsStep</name>
    <message>
        <source>Kèm số liệu mẫu để &amp;xem thử (không phải số thật)</source>
        <translation>With sample figures to &amp;look around (not real)</translation>
    </message>
    <message>
        <source>Danh sách &amp;mẫu Hướng Hoá</source>
        <translation>The &amp;sample list of Hướng Hoá</translation>
    </message>
    <message>
        <source>Nhập từ tệp của cơ quan (units.csv, bases.csv)</source>
        <translation>Import the office’s files (units.csv, bases.csv)</translation>
    </message>
    <message>
        <source>&amp;Chọn tệp…</source>
        <translation>&amp;Choose files…</translation>
    </message>
    <message>
        <source>Danh mục đơn vị, mẫu số</source>
        <translation>Units, bases</translation>
    </message>
    <message>
        <source>Chọn units.csv và bases.csv, hoặc kéo vào đây.</source>
        <translation>Choose units.csv and bases.csv, or drop them here.</translation>
    </message>
    <message>
        <source>%1 dòng không nhận được; sửa trong tệp rồi chọn lại.</source>
        <translation>%1 lines refused; correct the file and choose it again.</translation>
    </message>
    <message>
        <source>Trong các tệp chưa có đơn vị nào; cần units.csv.</source>
        <translation>No units in these files yet; units.csv is needed.</translation>
    </message>
</context>
<context>
    <name>dophu::UsersForm</name>
    <message>
        <source>Người dùng</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Được mở lại ngày đã chốt</source>
        <translation>May reopen a closed day</translation>
    </message>
    <message>
        <source>Thêm người</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách</source>
        <translation>Remove from list</translation>
    </message>
    <message>
        <source>Người đang dùng máy này</source>
        <translation>Who uses this PC</translation>
    </message>
    <message>
        <source>Người đang dùng &amp;máy này</source>
        <translation>Who uses &amp;this PC</translation>
    </message>
    <message>
        <source>Danh sách trống thì ai cũng mở lại được ngày đã chốt. Bỏ một người không xoá việc người đó đã làm trong Nhật ký. Đổi người dùng máy này có hiệu lực ngay và ghi Nhật ký.</source>
        <translation>With an empty list anyone may reopen a closed day. Removing someone does not remove their work from the log. A new user of this PC counts at once and is logged.</translation>
    </message>
    <message>
        <source>Chuyên viên</source>
        <translation>Chuyên viên</translation>
    </message>
    <message>
        <source>Phó Trưởng phòng</source>
        <translation>Phó Trưởng phòng</translation>
    </message>
    <message>
        <source>Trưởng phòng</source>
        <translation>Trưởng phòng</translation>
    </message>
    <message>
        <source>%1 ghi hai lần.</source>
        <translation>%1 is written twice.</translation>
    </message>
    <message>
        <source>Cần ít nhất một người được mở lại ngày đã chốt.</source>
        <translation>At least one person must be able to reopen a closed day.</translation>
    </message>
</context>
<context>
    <name>dophu::WhatIfBar</name>
    <message>
        <source>Thử &amp;mục tiêu</source>
        <translation>Try the &amp;target</translation>
    </message>
    <message>
        <source>đ&amp;ến</source>
        <translation>unt&amp;il</translation>
    </message>
    <message>
        <source>Thử mục tiêu</source>
        <translation>Try a target</translation>
    </message>
    <message>
        <source>Thử ngày cuối</source>
        <translation>Try a last day</translation>
    </message>
    <message>
        <source>Về thật</source>
        <translation>Back to the real one</translation>
    </message>
    <message>
        <source>Bỏ phép thử, về mục tiêu thật (Esc)</source>
        <translation>Leave the trial, back to the real target (Esc)</translation>
    </message>
    <message>
        <source>Đổi mục tiêu hoặc ngày cuối để thử; không có gì được lưu.</source>
        <translation>Change the target or the last day to try it; nothing is stored.</translation>
    </message>
</context>
<context>
    <name>dophu::WhyChange</name>
    <message>
        <source>Vì sao tăng</source>
        <translation>Why it rose</translation>
    </message>
    <message>
        <source>Vì sao tăng? (Ctrl+I)</source>
        <translation>Why did it rise? (Ctrl+I)</translation>
    </message>
    <message>
        <source>Sao chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
</TS>
