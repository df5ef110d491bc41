// Office form: who we are on paper. Free text; what is written is printed as it is written (R13).
#pragma once

#include "core/desk/office.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace dophu
{

class OfficeForm : public QWidget
{
    Q_OBJECT

public:
    explicit OfficeForm(QWidget *parent = nullptr);
    void show(const Office &office);
    Office office() const;
    QString problem() const;

signals:
    void changed();

private:
    QWidget *makeSigners();
    void useSigner();
    void addSigner(const OfficeSigner &signer);
    QVector<OfficeSigner> signers() const;
    QWidget *makeAddresses();
    void addAddress(const OfficeAddress &address);
    QVector<OfficeAddress> addresses() const;
    QString problemOfAddresses() const;
    QLineEdit *addLine(QFormLayout &form, const QString &label, const QString &name, const QString &example = {});

    QLineEdit *m_superior;
    QLineEdit *m_name;
    QLineEdit *m_district;
    QLineEdit *m_place;
    QLineEdit *m_symbol;
    QLineEdit *m_filing;
    QLineEdit *m_authority;
    QLineEdit *m_title;
    QLineEdit *m_signer;
    QPlainTextEdit *m_copies;
    QTableWidget *m_signers;
    QTableWidget *m_addresses;
};

} // namespace dophu
