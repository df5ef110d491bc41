// Server address: the office's PostgreSQL as a person types it. The location that is written down leaves the password out;
// it lives in memory only, or in the PGPASSFILE that PostgreSQL's own library reads.
#pragma once

#include <QString>
#include <QUrl>

namespace dophu
{

struct ServerAddress
{
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString password;
    bool operator==(const ServerAddress &) const = default;

    QString location() const { return url(QString()).toString(QUrl::FullyEncoded); }
    QString locationWithPassword() const { return url(password).toString(QUrl::FullyEncoded); }
    static ServerAddress from(const QString &location)
    {
        const QUrl url(location);
        return {url.host(), url.port(5432), url.path().mid(1), url.userName(), url.password()};
    }

private:
    QUrl url(const QString &secret) const
    {
        QUrl url;
        url.setScheme(QStringLiteral("postgresql"));
        url.setHost(host.trimmed());
        url.setPort(port);
        url.setPath(u'/' + database.trimmed());
        url.setUserName(user.trimmed());
        if (!secret.isEmpty())
            url.setPassword(secret, QUrl::DecodedMode);
        return url;
    }
};

} // namespace dophu
