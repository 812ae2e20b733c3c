// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace Foyer {

/**
 * One window for one configuration folder and user. The first start holds a lock and listens; a second start knocks,
 * which makes the first one show itself, and ends. What happens goes through a socket that only the user's own
 * processes can reach.
 */
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    enum class Role { First, Second };

    /** @p folder: the configuration folder; it is made if it does not exist. */
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /** Finds out which one this is, without waiting. A folder that can't hold a lock makes it the First. */
    Role claim();
    /** For the Second: asks the first one to show itself; answered() follows, after 3 s at the latest. */
    void knock();

Q_SIGNALS:
    /** To the First: somebody started Foyer again. */
    void knocked();
    /** To the Second: whether the first one answered. */
    void answered(bool shown);

private:
    [[nodiscard]] QString socketName() const;
    void listen();
    void welcome();

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace Foyer
