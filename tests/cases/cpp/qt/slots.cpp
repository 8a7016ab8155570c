// A class as Qt's own compiler reads it.
#include <QNetworkReply>
#include <QSslError>

class Fetcher : public QObject {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY counted)
public slots:
    void onErrors(QNetworkReply *reply, const QList<QSslError> &errors)
    {
        reply->ignoreSslErrors();  // expect: cpp.qt.tls-ignore certificate_check=disabled
        emit counted(1);
    }
    void onFinished(QNetworkReply *reply) { reply->deleteLater(); }
signals:
    void counted(int);
private:
    int slots = 0;
};
