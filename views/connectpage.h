// SPDX-License-Identifier: MIT
#pragma once

#include "connectflow.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Foyer {

class Button;
class Card;
class FaultLabel;
class Notice;
class ThinProgress;

/**
 * Connecting a workplace: what to type, whether it works, and the demo for those who only want to look. What is asked
 * for follows the chosen system's traits; what is not shown does not count.
 */
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
    void prefill(const Connection &known);
    /** A label, the field below it, and room for what is wrong with it. */
    [[nodiscard]] QWidget *makeField(QWidget *field, const QString &objectName);
    void nameField(QWidget *field, const QString &label, const QString &name);
    void showField(QWidget *field, bool shown);
    [[nodiscard]] bool isShown(QWidget *field) const;
    [[nodiscard]] const SystemTraits *traits() const;
    [[nodiscard]] Connection typed() const;
    void systemChosen();
    void showRegions();
    void showKey();
    void showAddresses();
    void showState();
    void showFaults(const QList<ConnectionFault> &faults);
    [[nodiscard]] QString codeHint() const;
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
    QLineEdit *m_code;
    struct Field {
        QWidget *box = nullptr; ///< all of it
        QLabel *label = nullptr;
        FaultLabel *fault = nullptr;
    };
    QHash<QWidget *, Field> m_fields;
    ThinProgress *m_progress;
    Notice *m_result;
    Button *m_test;
    Button *m_connect;
    Button *m_stop;
    Button *m_demo = nullptr;
    bool m_said = false; ///< connected() was said
};

} // namespace Foyer
