// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

namespace Foyer::Testing {

/** Another program with the file open. */
class OtherProgram {
public:
    explicit OtherProgram(const QString &file)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other")))
    {
        m_database.setDatabaseName(file);
        m_isOpen = m_database.open();
    }
    ~OtherProgram()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    Q_DISABLE_COPY_MOVE(OtherProgram)
    [[nodiscard]] bool run(const QString &statements)
    {
        bool isGood = m_isOpen;
        for (const QString &statement : statements.split(u';', Qt::SkipEmptyParts))
            isGood = isGood && QSqlQuery(m_database).exec(statement);
        return isGood;
    }

private:
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

} // namespace Foyer::Testing
