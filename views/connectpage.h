// SPDX-License-Identifier: MIT
#pragma once

#include "connectflow.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace Foyer {

class Button;
class Card;
class FaultLabel;
class Notice;
class ThinProgress;

/** Connecting a workplace: what to type, whether it works, and the demo for those who only want to look. */
class ConnectPage final : public QWidget {
    Q_OBJECT
public:
    /** @p flow must outlive the page. @p back: the workplace to go back to; empty: none. */
    ConnectPage(ConnectFlow &flow, const QString &back, QWidget *parent = nullptr);
    void takeFocus();

Q_SIGNALS:
    void connected(const Foyer::Connection &connection);
    void demoWanted();
    void backWanted(const QString &name);

private:
    [[nodiscard]] Card *makeForm();
    [[nodiscard]] Card *makeDemo(const QString &back);
    /** A label, the field below it, and room for what is wrong with it. */
    void addField(QVBoxLayout *column, const QString &label, QWidget *field, const QString &name,
                  const QString &objectName);
    [[nodiscard]] Connection typed() const;
    void showAddresses();
    void showState();
    void showFaults(const QList<ConnectionFault> &faults);
    [[nodiscard]] QWidget *fieldOf(ConnectionFault fault) const;
    void begin(bool keep);

    ConnectFlow &m_flow;
    QLineEdit *m_name;
    QComboBox *m_system;
    QComboBox *m_region;
    QLineEdit *m_apiUrl;
    QLineEdit *m_authUrl;
    QLineEdit *m_clientId;
    QLineEdit *m_secret;
    QWidget *m_addresses;
    QHash<QWidget *, FaultLabel *> m_faults;
    ThinProgress *m_progress;
    Notice *m_result;
    Button *m_test;
    Button *m_connect;
    Button *m_stop;
    Button *m_demo = nullptr;
    bool m_said = false; ///< connected() was said
};

} // namespace Foyer
