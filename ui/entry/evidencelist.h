// Evidence list: the files behind one unit's number, in the side panel. Files come by the dialog, by dropping or by pasting
// a picture; they are stored at once and opened again from a private copy, after their hash was checked. What a stranger's
// file may do to this PC is core/domain/evidence's to judge: what is not plainly a picture or a paper is only saved out.
#pragma once

#include "core/desk/desk.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QLabel;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace dophu
{

class Prompts;

class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    EvidenceList(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    void show(UnitId unit, Day day);

    static bool takes(const QMimeData &given); // files of this PC, or a picture
    void attach(const QMimeData &given);
    void say(const QString &sentence, const char *tone = "text2");

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void choose();
    void paste();
    struct Told // what came of one file
    {
        QString sentence;
        const char *tone = "ok";
    };
    void attachFiles(const QStringList &paths);
    Told attachFile(const QString &path);
    Told attachBytes(const QString &name, const QByteArray &bytes);
    void open(const Evidence &evidence);
    void saveOut(const Evidence &evidence, const QByteArray &bytes);
    Result<QString> privateCopy(const Evidence &evidence, const QByteArray &bytes);
    void fail(const Failure &failure);
    void updatePaste();

    Desk &m_desk;
    Prompts &m_prompts;
    UnitId m_unit;
    Day m_day;
    QVector<Evidence> m_files;
    QLabel *m_title;
    QPushButton *m_paste;
    QLabel *m_none;
    QLabel *m_says;
    QVBoxLayout *m_rows;
    std::unique_ptr<QTemporaryDir> m_copies; // gone with the window
};

} // namespace dophu
