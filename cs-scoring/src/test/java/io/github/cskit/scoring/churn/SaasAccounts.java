package io.github.cskit.scoring.churn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The accounts of a software company, with what their subscriptions, their usage and their tickets come to. */
final class SaasAccounts {

    private final Map<String, Map<String, Double>> sums = new HashMap<>();

    private SaasAccounts() {}

    static OutsideAccounts read() throws IOException {
        Path folder = OutsideAccounts.folder().resolve("saas");
        SaasAccounts accounts = new SaasAccounts();
        Map<String, String> accountOf = new HashMap<>();
        for (Map<String, String> row : OutsideAccounts.rows(folder.resolve("subscriptions.csv"))) {
            accountOf.put(row.get("subscription_id"), row.get("account_id"));
            accounts.subscription(row);
        }
        for (Map<String, String> row : OutsideAccounts.rows(folder.resolve("feature-usage.csv"))) {
            accounts.usage(accountOf.get(row.get("subscription_id")), row);
        }
        for (Map<String, String> row : OutsideAccounts.rows(folder.resolve("support-tickets.csv"))) {
            accounts.ticket(row);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : OutsideAccounts.rows(folder.resolve("accounts.csv"))) {
            rows.add(accounts.joined(row));
        }
        return OutsideAccounts.of(rows, "churn_flag", "account_id");
    }

    private void subscription(Map<String, String> row) {
        String account = row.get("account_id");
        add(account, "subscriptions", 1);
        add(account, "monthly revenue", number(row.get("mrr_amount")));
        add(account, "subscribed seats", number(row.get("seats")));
        add(account, "upgrades", flag(row.get("upgrade_flag")));
        add(account, "downgrades", flag(row.get("downgrade_flag")));
        add(account, "renewed by themselves", flag(row.get("auto_renew_flag")));
    }

    private void usage(String account, Map<String, String> row) {
        add(account, "days of usage", 1);
        add(account, "uses", number(row.get("usage_count")));
        add(account, "seconds", number(row.get("usage_duration_secs")));
        add(account, "errors", number(row.get("error_count")));
        add(account, "beta uses", flag(row.get("is_beta_feature")));
    }

    private void ticket(Map<String, String> row) {
        String account = row.get("account_id");
        add(account, "tickets", 1);
        add(account, "hours to resolve", number(row.get("resolution_time_hours")));
        add(account, "minutes to answer", number(row.get("first_response_time_minutes")));
        add(account, "satisfaction", number(row.get("satisfaction_score")));
        add(account, "escalated", flag(row.get("escalation_flag")));
    }

    private void add(String account, String column, double number) {
        sums.computeIfAbsent(account, key -> new LinkedHashMap<>()).merge(column, number, Double::sum);
    }

    private Map<String, String> joined(Map<String, String> account) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String name : List.of("account_id", "industry", "country", "referral_source", "plan_tier", "seats")) {
            row.put(name, account.get(name));
        }
        row.put("churn_flag", account.get("churn_flag"));
        Map<String, Double> own = sums.getOrDefault(account.get("account_id"), Map.of());
        for (String name : List.of(
                "subscriptions",
                "monthly revenue",
                "subscribed seats",
                "upgrades",
                "downgrades",
                "renewed by themselves",
                "days of usage",
                "uses",
                "seconds",
                "errors",
                "beta uses",
                "tickets",
                "hours to resolve",
                "minutes to answer",
                "satisfaction",
                "escalated")) {
            row.put(name, String.valueOf(own.getOrDefault(name, 0.0)));
        }
        return row;
    }

    private static double number(String cell) {
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }

    private static double flag(String cell) {
        return cell.equals("True") ? 1 : 0;
    }
}
