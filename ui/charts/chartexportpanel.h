// Chart export panel: size, format, what the picture shows and the name of its file. It only collects choices; the page
// draws, copies and saves. In a low window the choices scroll; the verbs stand at the foot, always in sight.
#pragma once

#include "ui/charts/chartexport.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace dophu
{

class CustomSize;

class ChartExportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartExportPanel(QWidget *parent = nullptr);

    ChartSize size() const;
    QString sizeName() const; // "Trình chiếu 16:9"
    ChartLook look() const;
    ChartFormat format() const;
    QString suffix() const; // ".png"
    // Without the suffix; what the person wrote stays until the proposal changes.
    QString fileName() const;
    void propose(const QString &fileName);
    void setTarget(Target target);
    // The size chosen, "sizeCustom 180x120mm@300", to be chosen again at the next start.
    QString keptSize() const;
    void restoreSize(const QString &kept);

signals:
    void changed(); // size or look
    void copyWanted();
    void saveWanted();
    void packWanted();

private:
    void showCustomSize(bool wanted);
    void addSizes(QVBoxLayout &layout);
    void addFormats(QVBoxLayout &layout);
    void addLook(QVBoxLayout &layout);
    void addName(QVBoxLayout &layout);
    void addVerbs(QVBoxLayout &layout);
    QCheckBox *addCheck(QVBoxLayout &layout, const QString &text, const QString &name, bool on);

    QScrollArea *m_options = nullptr;
    QButtonGroup *m_sizes;
    CustomSize *m_custom = nullptr;
    QButtonGroup *m_formats;
    QCheckBox *m_target = nullptr;
    QCheckBox *m_numbers = nullptr;
    QCheckBox *m_source = nullptr;
    QCheckBox *m_blackAndWhite = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_suffix = nullptr;
    QString m_proposed;
};

} // namespace dophu
