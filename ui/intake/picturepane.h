// Picture pane: a photo or a scan with the numbers typed beside it, a PDF of scans page by page. It turns and grows under
// the keys; nothing is read out of it. What is typed becomes a line of the preview like any other, with the picture as its
// evidence.
#pragma once

#include "ui/intake/intakeeditor.h"

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace dophu
{

class UnitChooser;

class PicturePane : public QWidget
{
    Q_OBJECT

public:
    PicturePane(const Registry &registry, IntakeEditor &editor, QWidget *parent = nullptr);
    ~PicturePane() override;
    void showOriginal(int original);

signals:
    void tableWanted();
    void openWanted(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Drawn
    {
        QImage image;
        int pages = 1;
    };
    static Drawn drawn(const QByteArray &bytes, int page);
    void addPages(QHBoxLayout &bar);
    void turnPage(int by);
    void showPages();
    QWidget *buildPicture();
    QWidget *buildEntry();
    void decode();
    void paintPicture();
    void zoom(double factor); // 0: fit
    void turn(int degrees);
    void chooseUnit();
    void addNumber();
    void refill();
    void say(const QString &text);

    const Registry &m_registry;
    IntakeEditor &m_editor;
    int m_original = -1;
    QString m_shown; // the picture's hash
    QImage m_image;
    int m_page = 0;
    int m_pages = 1;
    int m_degrees = 0;
    double m_scale = 0; // of the picture's own pixels; 0: as wide as the pane
    std::optional<UnitId> m_unit;
    QFutureWatcher<Drawn> m_decoding;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_picture = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_next = nullptr;
    QLabel *m_pageOf = nullptr;
    QPushButton *m_choose = nullptr;
    QLineEdit *m_number = nullptr;
    QLabel *m_said = nullptr;
    QListWidget *m_typed = nullptr;
    UnitChooser *m_chooser;
};

} // namespace dophu
