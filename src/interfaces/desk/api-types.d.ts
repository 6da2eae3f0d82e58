// Made by scripts/openapi.ts from the actions' schemas.
export interface paths {
    "/api/account-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of account roles
         * @description Permission: `accounting.list_account_roles`
         */
        get: operations["get_account-roles"];
        put?: never;
        /**
         * A new account role
         * @description Permission: `accounting.create_account_role`
         */
        post: operations["post_account-roles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account-roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account role
         * @description Permission: `accounting.get_account_role`
         */
        get: operations["get_account-roles_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a account role; If-Match refuses a lost update
         * @description Permission: `accounting.update_account_role`
         */
        patch: operations["patch_account-roles_id"];
        trace?: never;
    };
    "/api/account-roles/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `accounting.export_account_roles`
         */
        get: operations["get_account-roles_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account-roles/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of account roles from a CSV file; dryRun=true writes nothing */
        post: operations["post_account-roles_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounting/charts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a company its chart of accounts
         * @description Permission: `accounting.install_chart`
         */
        post: operations["post_accounting_charts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounting/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which account plays which role
         * @description Permission: `accounting.list_roles`
         */
        get: operations["get_accounting_roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of accounts
         * @description Permission: `ledger.list_accounts`
         */
        get: operations["get_accounts"];
        put?: never;
        /**
         * A new account
         * @description Permission: `ledger.create_account`
         */
        post: operations["post_accounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account
         * @description Permission: `ledger.get_account`
         */
        get: operations["get_accounts_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a account; If-Match refuses a lost update
         * @description Permission: `ledger.update_account`
         */
        patch: operations["patch_accounts_id"];
        trace?: never;
    };
    "/api/accounts/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a account out of use
         * @description Permission: `ledger.archive_account`
         */
        post: operations["post_accounts_id_archival"];
        /**
         * Put a account back into use
         * @description Permission: `ledger.archive_account`
         */
        delete: operations["delete_accounts_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `ledger.export_accounts`
         */
        get: operations["get_accounts_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of accounts from a CSV file; dryRun=true writes nothing */
        post: operations["post_accounts_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an address away
         * @description Permission: `parties.remove_address`; open to customers
         */
        delete: operations["delete_addresses_id"];
        options?: never;
        head?: never;
        /**
         * Change parts of an address
         * @description Permission: `parties.change_address`; open to customers
         */
        patch: operations["patch_addresses_id"];
        trace?: never;
    };
    "/api/adjustment-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of adjustment reasons
         * @description Permission: `fulfilment.list_adjustment_reasons`
         */
        get: operations["get_adjustment-reasons"];
        put?: never;
        /**
         * A new adjustment reason
         * @description Permission: `fulfilment.create_adjustment_reason`
         */
        post: operations["post_adjustment-reasons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustment-reasons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One adjustment reason
         * @description Permission: `fulfilment.get_adjustment_reason`
         */
        get: operations["get_adjustment-reasons_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a adjustment reason; If-Match refuses a lost update
         * @description Permission: `fulfilment.update_adjustment_reason`
         */
        patch: operations["patch_adjustment-reasons_id"];
        trace?: never;
    };
    "/api/adjustment-reasons/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a adjustment reason out of use
         * @description Permission: `fulfilment.archive_adjustment_reason`
         */
        post: operations["post_adjustment-reasons_id_archival"];
        /**
         * Put a adjustment reason back into use
         * @description Permission: `fulfilment.archive_adjustment_reason`
         */
        delete: operations["delete_adjustment-reasons_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustment-reasons/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `fulfilment.export_adjustment_reasons`
         */
        get: operations["get_adjustment-reasons_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustment-reasons/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of adjustment reasons from a CSV file; dryRun=true writes nothing */
        post: operations["post_adjustment-reasons_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of adjustments
         * @description Permission: `fulfilment.list_adjustments`
         */
        get: operations["get_adjustments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An adjustment by id or number
         * @description Permission: `fulfilment.show_adjustment`
         */
        get: operations["get_adjustments_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustments/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `fulfilment.export_adjustments`
         */
        get: operations["get_adjustments_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of attributes
         * @description Permission: `catalog.list_attributes`
         */
        get: operations["get_attributes"];
        put?: never;
        /**
         * A new attribute
         * @description Permission: `catalog.create_attribute`
         */
        post: operations["post_attributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attributes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One attribute
         * @description Permission: `catalog.get_attribute`
         */
        get: operations["get_attributes_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a attribute; If-Match refuses a lost update
         * @description Permission: `catalog.update_attribute`
         */
        patch: operations["patch_attributes_id"];
        trace?: never;
    };
    "/api/attributes/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a attribute out of use
         * @description Permission: `catalog.archive_attribute`
         */
        post: operations["post_attributes_id_archival"];
        /**
         * Put a attribute back into use
         * @description Permission: `catalog.archive_attribute`
         */
        delete: operations["delete_attributes_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attributes/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `catalog.export_attributes`
         */
        get: operations["get_attributes_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attributes/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of attributes from a CSV file; dryRun=true writes nothing */
        post: operations["post_attributes_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, newest first
         * @description Permission: `audit.list`
         */
        get: operations["get_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a mail with a link to choose a new password */
        post: operations["post_auth_request-password-reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password with the token of the link */
        post: operations["post_auth_reset-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in; answers with the session cookie, or twoFactorRedirect when a code is wanted */
        post: operations["post_auth_sign-in_email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: operations["post_auth_sign-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the second factor */
        post: operations["post_auth_two-factor_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin with a second factor: answers with the address for an authenticator and backup codes */
        post: operations["post_auth_two-factor_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/generate-backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New backup codes */
        post: operations["post_auth_two-factor_generate-backup-codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a backup code instead */
        post: operations["post_auth_two-factor_verify-backup-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show the code of the authenticator */
        post: operations["post_auth_two-factor_verify-totp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of brands
         * @description Permission: `catalog.list_brands`
         */
        get: operations["get_brands"];
        put?: never;
        /**
         * A new brand
         * @description Permission: `catalog.create_brand`
         */
        post: operations["post_brands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One brand
         * @description Permission: `catalog.get_brand`
         */
        get: operations["get_brands_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a brand; If-Match refuses a lost update
         * @description Permission: `catalog.update_brand`
         */
        patch: operations["patch_brands_id"];
        trace?: never;
    };
    "/api/brands/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a brand out of use
         * @description Permission: `catalog.archive_brand`
         */
        post: operations["post_brands_id_archival"];
        /**
         * Put a brand back into use
         * @description Permission: `catalog.archive_brand`
         */
        delete: operations["delete_brands_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/brands/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `catalog.export_brands`
         */
        get: operations["get_brands_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/brands/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of brands from a CSV file; dryRun=true writes nothing */
        post: operations["post_brands_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of calendars
         * @description Permission: `sites.list_calendars`
         */
        get: operations["get_calendars"];
        put?: never;
        /**
         * A new calendar
         * @description Permission: `sites.create_calendar`
         */
        post: operations["post_calendars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One calendar
         * @description Permission: `sites.get_calendar`
         */
        get: operations["get_calendars_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a calendar; If-Match refuses a lost update
         * @description Permission: `sites.update_calendar`
         */
        patch: operations["patch_calendars_id"];
        trace?: never;
    };
    "/api/calendars/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a calendar out of use
         * @description Permission: `sites.archive_calendar`
         */
        post: operations["post_calendars_id_archival"];
        /**
         * Put a calendar back into use
         * @description Permission: `sites.archive_calendar`
         */
        delete: operations["delete_calendars_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `sites.export_calendars`
         */
        get: operations["get_calendars_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of calendars from a CSV file; dryRun=true writes nothing */
        post: operations["post_calendars_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of carriers
         * @description Permission: `fulfilment.list_carriers`
         */
        get: operations["get_carriers"];
        put?: never;
        /**
         * A new carrier
         * @description Permission: `fulfilment.create_carrier`
         */
        post: operations["post_carriers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carriers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One carrier
         * @description Permission: `fulfilment.get_carrier`
         */
        get: operations["get_carriers_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a carrier; If-Match refuses a lost update
         * @description Permission: `fulfilment.update_carrier`
         */
        patch: operations["patch_carriers_id"];
        trace?: never;
    };
    "/api/carriers/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a carrier out of use
         * @description Permission: `fulfilment.archive_carrier`
         */
        post: operations["post_carriers_id_archival"];
        /**
         * Put a carrier back into use
         * @description Permission: `fulfilment.archive_carrier`
         */
        delete: operations["delete_carriers_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carriers/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `fulfilment.export_carriers`
         */
        get: operations["get_carriers_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carriers/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of carriers from a CSV file; dryRun=true writes nothing */
        post: operations["post_carriers_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of categories
         * @description Permission: `catalog.list_categories`
         */
        get: operations["get_categories"];
        put?: never;
        /**
         * A new category
         * @description Permission: `catalog.create_category`
         */
        post: operations["post_categories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One category
         * @description Permission: `catalog.get_category`
         */
        get: operations["get_categories_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a category; If-Match refuses a lost update
         * @description Permission: `catalog.update_category`
         */
        patch: operations["patch_categories_id"];
        trace?: never;
    };
    "/api/categories/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a category out of use
         * @description Permission: `catalog.archive_category`
         */
        post: operations["post_categories_id_archival"];
        /**
         * Put a category back into use
         * @description Permission: `catalog.archive_category`
         */
        delete: operations["delete_categories_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `catalog.export_categories`
         */
        get: operations["get_categories_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of categories from a CSV file; dryRun=true writes nothing */
        post: operations["post_categories_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a visitor did, for the signed visitor cookie */
        post: operations["post_collect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contact-points/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a way to reach a party away
         * @description Permission: `parties.remove_contact_point`
         */
        delete: operations["delete_contact-points_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of coupons
         * @description Permission: `pricing.list_coupons`
         */
        get: operations["get_coupons"];
        put?: never;
        /**
         * A new coupon
         * @description Permission: `pricing.create_coupon`
         */
        post: operations["post_coupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coupons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One coupon
         * @description Permission: `pricing.get_coupon`
         */
        get: operations["get_coupons_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a coupon; If-Match refuses a lost update
         * @description Permission: `pricing.update_coupon`
         */
        patch: operations["patch_coupons_id"];
        trace?: never;
    };
    "/api/coupons/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a coupon out of use
         * @description Permission: `pricing.archive_coupon`
         */
        post: operations["post_coupons_id_archival"];
        /**
         * Put a coupon back into use
         * @description Permission: `pricing.archive_coupon`
         */
        delete: operations["delete_coupons_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coupons/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `pricing.export_coupons`
         */
        get: operations["get_coupons_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coupons/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of coupons from a CSV file; dryRun=true writes nothing */
        post: operations["post_coupons_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of customer groups
         * @description Permission: `parties.list_customer_groups`
         */
        get: operations["get_customer-groups"];
        put?: never;
        /**
         * A new customer group
         * @description Permission: `parties.create_customer_group`
         */
        post: operations["post_customer-groups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One customer group
         * @description Permission: `parties.get_customer_group`
         */
        get: operations["get_customer-groups_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a customer group; If-Match refuses a lost update
         * @description Permission: `parties.update_customer_group`
         */
        patch: operations["patch_customer-groups_id"];
        trace?: never;
    };
    "/api/customer-groups/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a customer group out of use
         * @description Permission: `parties.archive_customer_group`
         */
        post: operations["post_customer-groups_id_archival"];
        /**
         * Put a customer group back into use
         * @description Permission: `parties.archive_customer_group`
         */
        delete: operations["delete_customer-groups_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-groups/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `parties.export_customer_groups`
         */
        get: operations["get_customer-groups_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-groups/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of customer groups from a CSV file; dryRun=true writes nothing */
        post: operations["post_customer-groups_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What to suggest to this visitor, or to a customer that staff name
         * @description Permission: `decisions.ask`; open to customer and visitors
         */
        post: operations["post_decisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{impressionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A suggestion was accepted or declined
         * @description Permission: `decisions.answer`; open to customer and visitors
         */
        post: operations["post_decisions_impressionId_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of demands
         * @description Permission: `planning.list_demands`
         */
        get: operations["get_demands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One demand
         * @description Permission: `planning.get_demand`
         */
        get: operations["get_demands_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demands/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `planning.export_demands`
         */
        get: operations["get_demands_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of departments
         * @description Permission: `people.list_departments`
         */
        get: operations["get_departments"];
        put?: never;
        /**
         * A new department
         * @description Permission: `people.create_department`
         */
        post: operations["post_departments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One department
         * @description Permission: `people.get_department`
         */
        get: operations["get_departments_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a department; If-Match refuses a lost update
         * @description Permission: `people.update_department`
         */
        patch: operations["patch_departments_id"];
        trace?: never;
    };
    "/api/departments/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a department out of use
         * @description Permission: `people.archive_department`
         */
        post: operations["post_departments_id_archival"];
        /**
         * Put a department back into use
         * @description Permission: `people.archive_department`
         */
        delete: operations["delete_departments_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `people.export_departments`
         */
        get: operations["get_departments_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of departments from a CSV file; dryRun=true writes nothing */
        post: operations["post_departments_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of employees
         * @description Permission: `people.list_employees`
         */
        get: operations["get_employees"];
        put?: never;
        /**
         * A new employee
         * @description Permission: `people.create_employee`
         */
        post: operations["post_employees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One employee
         * @description Permission: `people.get_employee`
         */
        get: operations["get_employees_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a employee; If-Match refuses a lost update
         * @description Permission: `people.update_employee`
         */
        patch: operations["patch_employees_id"];
        trace?: never;
    };
    "/api/employees/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a employee out of use
         * @description Permission: `people.archive_employee`
         */
        post: operations["post_employees_id_archival"];
        /**
         * Put a employee back into use
         * @description Permission: `people.archive_employee`
         */
        delete: operations["delete_employees_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `people.export_employees`
         */
        get: operations["get_employees_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of employees from a CSV file; dryRun=true writes nothing */
        post: operations["post_employees_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every list that I may see */
        get: operations["get_entities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entities/{plural}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Columns, filters and form of one of them */
        get: operations["get_entities_plural"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entities/{plural}/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file to fill in */
        get: operations["get_entities_plural_template_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of entries
         * @description Permission: `ledger.list_entries`
         */
        get: operations["get_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry
         * @description Permission: `ledger.get_entry`
         */
        get: operations["get_entries_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `ledger.export_entries`
         */
        get: operations["get_entries_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entry-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of entry lines
         * @description Permission: `ledger.list_entry_lines`
         */
        get: operations["get_entry-lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entry-lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry line
         * @description Permission: `ledger.get_entry_line`
         */
        get: operations["get_entry-lines_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entry-lines/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `ledger.export_entry_lines`
         */
        get: operations["get_entry-lines_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was announced lately
         * @description Permission: `events.list`
         */
        get: operations["get_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events that could not be digested
         * @description Permission: `events.list_parked`
         */
        get: operations["get_events_parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/parked/{subscriber}/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Give one parked event up
         * @description Permission: `events.drop_parked`
         */
        delete: operations["delete_events_parked_subscriber_eventId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/parked/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver the parked events of a document again
         * @description Permission: `events.retry_parked`
         */
        post: operations["post_events_parked_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far each subscriber has read
         * @description Permission: `events.list_subscribers`
         */
        get: operations["get_events_subscribers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The files of a document
         * @description Permission: `files.list`
         */
        get: operations["get_files"];
        put?: never;
        /** Add a file: form fields file, subject, isPublic */
        post: operations["post_files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file */
        get: operations["get_files_id"];
        put?: never;
        post?: never;
        /**
         * Take a file away
         * @description Permission: `files.remove`
         */
        delete: operations["delete_files_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who follows a document
         * @description Permission: `notes.list_followers`
         */
        get: operations["get_followers"];
        put?: never;
        /**
         * Follow a document
         * @description Permission: `notes.follow`
         */
        post: operations["post_followers"];
        /**
         * Follow it no more
         * @description Permission: `notes.unfollow`
         */
        delete: operations["delete_followers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fulfilment-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The warehouse at a look, by site
         * @description Permission: `fulfilment.board`
         */
        get: operations["get_fulfilment-board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gtins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of gtins
         * @description Permission: `catalog.list_gtins`
         */
        get: operations["get_gtins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gtins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One gtin
         * @description Permission: `catalog.get_gtin`
         */
        get: operations["get_gtins_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gtins/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `catalog.export_gtins`
         */
        get: operations["get_gtins_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gtins/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of gtins from a CSV file; dryRun=true writes nothing */
        post: operations["post_gtins_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of holidays
         * @description Permission: `sites.list_holidays`
         */
        get: operations["get_holidays"];
        put?: never;
        /**
         * A new holiday
         * @description Permission: `sites.create_holiday`
         */
        post: operations["post_holidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One holiday
         * @description Permission: `sites.get_holiday`
         */
        get: operations["get_holidays_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a holiday; If-Match refuses a lost update
         * @description Permission: `sites.update_holiday`
         */
        patch: operations["patch_holidays_id"];
        trace?: never;
    };
    "/api/holidays/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a holiday out of use
         * @description Permission: `sites.archive_holiday`
         */
        post: operations["post_holidays_id_archival"];
        /**
         * Put a holiday back into use
         * @description Permission: `sites.archive_holiday`
         */
        delete: operations["delete_holidays_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `sites.export_holidays`
         */
        get: operations["get_holidays_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of holidays from a CSV file; dryRun=true writes nothing */
        post: operations["post_holidays_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saved mappings
         * @description Permission: `integration.list_mappings`
         */
        get: operations["get_import-mappings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-mappings/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A saved mapping
         * @description Permission: `integration.get_mapping`
         */
        get: operations["get_import-mappings_code"];
        /**
         * Save a mapping under a code
         * @description Permission: `integration.save_mapping`
         */
        put: operations["put_import-mappings_code"];
        post?: never;
        /**
         * Remove a saved mapping
         * @description Permission: `integration.remove_mapping`
         */
        delete: operations["delete_import-mappings_code"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What comes in by file, with its fields
         * @description Permission: `integration.list_targets`
         */
        get: operations["get_import-targets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files that came, the newest first
         * @description Permission: `integration.list_imports`
         */
        get: operations["get_imports"];
        put?: never;
        /** Bring a file: form field file, or the bytes with ?name= */
        post: operations["post_imports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import: columns with samples, what they suggest, how far it is
         * @description Permission: `integration.get_import`
         */
        get: operations["get_imports_id"];
        put?: never;
        post?: never;
        /**
         * Forget a file that came; what was written stays
         * @description Permission: `integration.remove`
         */
        delete: operations["delete_imports_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a mapping on the whole file without writing
         * @description Permission: `integration.check`
         */
        post: operations["post_imports_id_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/mend.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines that were not taken, with the reason in a last column */
        get: operations["get_imports_id_mend_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines that were not taken, with column and reason
         * @description Permission: `integration.list_problems`
         */
        get: operations["get_imports_id_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say how the file is read: encoding, delimiter, header line, sheet, dates, decimals */
        patch: operations["patch_imports_id_reading"];
        trace?: never;
    };
    "/api/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write the file; also: go on after a stop
         * @description Permission: `integration.start`
         */
        post: operations["post_imports_id_run"];
        /**
         * Halt after the step that it is in
         * @description Permission: `integration.stop`
         */
        delete: operations["delete_imports_id_run"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/dashboards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dashboards: own and shared
         * @description Permission: `insight.list_dashboards`
         */
        get: operations["get_insight_dashboards"];
        put?: never;
        /**
         * Make a dashboard
         * @description Permission: `insight.create_dashboard`
         */
        post: operations["post_insight_dashboards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/dashboards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A dashboard
         * @description Permission: `insight.get_dashboard`
         */
        get: operations["get_insight_dashboards_id"];
        put?: never;
        post?: never;
        /**
         * Remove a dashboard
         * @description Permission: `insight.remove_dashboard`
         */
        delete: operations["delete_insight_dashboards_id"];
        options?: never;
        head?: never;
        /**
         * Change a dashboard
         * @description Permission: `insight.update_dashboard`
         */
        patch: operations["patch_insight_dashboards_id"];
        trace?: never;
    };
    "/api/insight/drill-through": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The facts and documents behind one cell
         * @description Permission: `insight.drill_through`
         */
        post: operations["post_insight_drill-through"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be measured and by what, and how old the figures are
         * @description Permission: `insight.model`
         */
        get: operations["get_insight_model"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Today beside the same weekday, what is unusual first
         * @description Permission: `insight.owner_page`
         */
        get: operations["get_insight_owner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/pivot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Figures by rows and columns, with totals at every level
         * @description Permission: `insight.pivot`
         */
        post: operations["post_insight_pivot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/pivot.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same as an Excel workbook
         * @description Permission: `insight.export`
         */
        post: operations["post_insight_pivot_xlsx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/pivots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saved pivots: own and shared
         * @description Permission: `insight.list_pivots`
         */
        get: operations["get_insight_pivots"];
        put?: never;
        /**
         * Save a pivot
         * @description Permission: `insight.create_pivot`
         */
        post: operations["post_insight_pivots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/pivots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A saved pivot
         * @description Permission: `insight.get_pivot`
         */
        get: operations["get_insight_pivots_id"];
        put?: never;
        post?: never;
        /**
         * Remove a saved pivot
         * @description Permission: `insight.remove_pivot`
         */
        delete: operations["delete_insight_pivots_id"];
        options?: never;
        head?: never;
        /**
         * Change a saved pivot
         * @description Permission: `insight.update_pivot`
         */
        patch: operations["patch_insight_pivots_id"];
        trace?: never;
    };
    "/api/insight/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Values of a dimension, for a filter
         * @description Permission: `insight.list_values`
         */
        get: operations["get_insight_values"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invoices and credit notes, the newest first
         * @description Permission: `invoicing.list_invoices`
         */
        get: operations["get_invoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An invoice by id or number
         * @description Permission: `invoicing.get`
         */
        get: operations["get_invoices_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an invoice back, or a part of it
         * @description Permission: `invoicing.credit`
         */
        post: operations["post_invoices_id_credit-notes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An invoice on paper, as it stands now
         * @description Permission: `invoicing.pdf`
         */
        get: operations["get_invoices_id_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `invoicing.export_invoices`
         */
        get: operations["get_invoices_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/item-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of item units
         * @description Permission: `catalog.list_item_units`
         */
        get: operations["get_item-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/item-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One item unit
         * @description Permission: `catalog.get_item_unit`
         */
        get: operations["get_item-units_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/item-units/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `catalog.export_item_units`
         */
        get: operations["get_item-units_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/item-units/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of item units from a CSV file; dryRun=true writes nothing */
        post: operations["post_item-units_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of items
         * @description Permission: `catalog.list_items`
         */
        get: operations["get_items"];
        put?: never;
        /**
         * A new item
         * @description Permission: `catalog.create_item`
         */
        post: operations["post_items"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One item
         * @description Permission: `catalog.get_item`
         */
        get: operations["get_items_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a item; If-Match refuses a lost update
         * @description Permission: `catalog.update_item`
         */
        patch: operations["patch_items_id"];
        trace?: never;
    };
    "/api/items/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a item out of use
         * @description Permission: `catalog.archive_item`
         */
        post: operations["post_items_id_archival"];
        /**
         * Put a item back into use
         * @description Permission: `catalog.archive_item`
         */
        delete: operations["delete_items_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * What a kit consists of
         * @description Permission: `catalog.set_components`
         */
        put: operations["put_items_id_components"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/gtins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The trade numbers of an item
         * @description Permission: `catalog.set_gtins`
         */
        put: operations["put_items_id_gtins"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * What a box of an item holds
         * @description Permission: `catalog.set_item_units`
         */
        put: operations["put_items_id_units"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `catalog.export_items`
         */
        get: operations["get_items_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of items from a CSV file; dryRun=true writes nothing */
        post: operations["post_items_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs that wait, run or failed
         * @description Permission: `jobs.list`
         */
        get: operations["get_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Give a job up
         * @description Permission: `jobs.drop`
         */
        delete: operations["delete_jobs_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a job now
         * @description Permission: `jobs.retry`
         */
        post: operations["post_jobs_id_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What runs by the clock, and when it last did
         * @description Permission: `jobs.list_schedules`
         */
        get: operations["get_jobs_schedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of journals
         * @description Permission: `ledger.list_journals`
         */
        get: operations["get_journals"];
        put?: never;
        /**
         * A new journal
         * @description Permission: `ledger.create_journal`
         */
        post: operations["post_journals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One journal
         * @description Permission: `ledger.get_journal`
         */
        get: operations["get_journals_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a journal; If-Match refuses a lost update
         * @description Permission: `ledger.update_journal`
         */
        patch: operations["patch_journals_id"];
        trace?: never;
    };
    "/api/journals/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a journal out of use
         * @description Permission: `ledger.archive_journal`
         */
        post: operations["post_journals_id_archival"];
        /**
         * Put a journal back into use
         * @description Permission: `ledger.archive_journal`
         */
        delete: operations["delete_journals_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journals/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `ledger.export_journals`
         */
        get: operations["get_journals_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journals/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of journals from a CSV file; dryRun=true writes nothing */
        post: operations["post_journals_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys of other programs
         * @description Permission: `access.list_api_keys`
         */
        get: operations["get_keys"];
        put?: never;
        /**
         * A new key; shown this once
         * @description Permission: `access.create_api_key`
         */
        post: operations["post_keys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a key
         * @description Permission: `access.revoke_api_key`
         */
        delete: operations["delete_keys_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kit-components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of kit components
         * @description Permission: `catalog.list_kit_components`
         */
        get: operations["get_kit-components"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kit-components/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One kit component
         * @description Permission: `catalog.get_kit_component`
         */
        get: operations["get_kit-components_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kit-components/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `catalog.export_kit_components`
         */
        get: operations["get_kit-components_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kit-components/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of kit components from a CSV file; dryRun=true writes nothing */
        post: operations["post_kit-components_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/accounts/{account}/ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands open on an account by party and days past due
         * @description Permission: `ledger.open_by_party`
         */
        get: operations["get_ledger_accounts_account_ageing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/accounts/{account}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of an account, with the balance after each
         * @description Permission: `ledger.account_statement`
         */
        get: operations["get_ledger_accounts_account_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/balances/recount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count all balances anew from the entries
         * @description Permission: `ledger.recount_balances`
         */
        post: operations["post_ledger_balances_recount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/documents/{document}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that was posted for a document
         * @description Permission: `ledger.document_entries`
         */
        get: operations["get_ledger_documents_document_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries, the newest first, with what each moved
         * @description Permission: `ledger.list_entries`
         */
        get: operations["get_ledger_entries"];
        put?: never;
        /**
         * Post an entry by hand
         * @description Permission: `ledger.post_manual_entry`
         */
        post: operations["post_ledger_entries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An entry with its lines and what they were settled with
         * @description Permission: `ledger.show_entry`
         */
        get: operations["get_ledger_entries_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/entries/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an entry by its mirror image
         * @description Permission: `ledger.reverse_entry`
         */
        post: operations["post_ledger_entries_id_reversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/open-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open items by account, party or reference
         * @description Permission: `ledger.open_items`
         */
        get: operations["get_ledger_open-items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Periods, and how much was posted in each
         * @description Permission: `ledger.periods`
         */
        get: operations["get_ledger_periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/periods/{code}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a period: nothing enters any more
         * @description Permission: `ledger.close_period`
         */
        post: operations["post_ledger_periods_code_closing"];
        /**
         * Open the last closed period again
         * @description Permission: `ledger.open_period`
         */
        delete: operations["delete_ledger_periods_code_closing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a debit line against a credit line
         * @description Permission: `ledger.settle`
         */
        post: operations["post_ledger_settlements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/settlements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a settlement back
         * @description Permission: `ledger.unsettle`
         */
        delete: operations["delete_ledger_settlements_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each account stood at, took in and stands at
         * @description Permission: `ledger.trial_balance`
         */
        get: operations["get_ledger_trial-balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of legal entities
         * @description Permission: `sites.list_legal_entities`
         */
        get: operations["get_legal-entities"];
        put?: never;
        /**
         * A new legal entity
         * @description Permission: `sites.create_legal_entity`
         */
        post: operations["post_legal-entities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-entities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One legal entity
         * @description Permission: `sites.get_legal_entity`
         */
        get: operations["get_legal-entities_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a legal entity; If-Match refuses a lost update
         * @description Permission: `sites.update_legal_entity`
         */
        patch: operations["patch_legal-entities_id"];
        trace?: never;
    };
    "/api/legal-entities/{id}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The picture at the head of shop, invoices and letters
         * @description Permission: `sites.set_logo`
         */
        put: operations["put_legal-entities_id_logo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-entities/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `sites.export_legal_entities`
         */
        get: operations["get_legal-entities_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-entities/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of legal entities from a CSV file; dryRun=true writes nothing */
        post: operations["post_legal-entities_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of locations
         * @description Permission: `sites.list_locations`
         */
        get: operations["get_locations"];
        put?: never;
        /**
         * A new location
         * @description Permission: `sites.create_location`
         */
        post: operations["post_locations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One location
         * @description Permission: `sites.get_location`
         */
        get: operations["get_locations_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a location; If-Match refuses a lost update
         * @description Permission: `sites.update_location`
         */
        patch: operations["patch_locations_id"];
        trace?: never;
    };
    "/api/locations/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a location out of use
         * @description Permission: `sites.archive_location`
         */
        post: operations["post_locations_id_archival"];
        /**
         * Put a location back into use
         * @description Permission: `sites.archive_location`
         */
        delete: operations["delete_locations_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/locations/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `sites.export_locations`
         */
        get: operations["get_locations_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/locations/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of locations from a CSV file; dryRun=true writes nothing */
        post: operations["post_locations_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of lots
         * @description Permission: `stock.list_lots`
         */
        get: operations["get_lots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One lot
         * @description Permission: `stock.get_lot`
         */
        get: operations["get_lots_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lots/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `stock.export_lots`
         */
        get: operations["get_lots_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * In whose name mails go out
         * @description Permission: `mail.read_sender`
         */
        get: operations["get_mail-sender"];
        /**
         * Set in whose name mails go out
         * @description Permission: `mail.set_sender`
         */
        put: operations["put_mail-sender"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The outbox
         * @description Permission: `mail.list`
         */
        get: operations["get_mails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One mail as its reader sees it
         * @description Permission: `mail.read`
         */
        get: operations["get_mails_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a mail again that failed or was withheld
         * @description Permission: `mail.retry`
         */
        post: operations["post_mails_id_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who I am and what I may do
         * @description Permission: `access.me`
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my name, language or theme
         * @description Permission: `access.change_own`
         */
        patch: operations["patch_me"];
        trace?: never;
    };
    "/api/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I should see: mentions, followed documents, tasks
         * @description Permission: `notes.list_notices`
         */
        get: operations["get_me_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notices/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I have seen these, or all of them
         * @description Permission: `notes.mark_notices_read`
         */
        post: operations["post_me_notices_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my password; ends my other sessions
         * @description Permission: `access.change_own_password`
         */
        post: operations["post_me_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I have to do
         * @description Permission: `notes.list_my_tasks`
         */
        get: operations["get_me_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Two customers are one
         * @description Permission: `interactions.merge_parties`
         */
        post: operations["post_merges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merges/{mergeId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a merge back, exactly
         * @description Permission: `interactions.unmerge_parties`
         */
        post: operations["post_merges_mergeId_reversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/message-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of message templates
         * @description Permission: `messages.list_message_templates`
         */
        get: operations["get_message-templates"];
        put?: never;
        /**
         * A new message template
         * @description Permission: `messages.create_message_template`
         */
        post: operations["post_message-templates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/message-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One message template
         * @description Permission: `messages.get_message_template`
         */
        get: operations["get_message-templates_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a message template; If-Match refuses a lost update
         * @description Permission: `messages.update_message_template`
         */
        patch: operations["patch_message-templates_id"];
        trace?: never;
    };
    "/api/message-templates/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a message template out of use
         * @description Permission: `messages.archive_message_template`
         */
        post: operations["post_message-templates_id_archival"];
        /**
         * Put a message template back into use
         * @description Permission: `messages.archive_message_template`
         */
        delete: operations["delete_message-templates_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/message-templates/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `messages.export_message_templates`
         */
        get: operations["get_message-templates_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/message-templates/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of message templates from a CSV file; dryRun=true writes nothing */
        post: operations["post_message-templates_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{occasion}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A letter with example values
         * @description Permission: `messages.preview`
         */
        get: operations["get_messages_occasion_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notes of a document
         * @description Permission: `notes.list`
         */
        get: operations["get_notes"];
        put?: never;
        /**
         * Write a note; @mentions are told
         * @description Permission: `notes.write`
         */
        post: operations["post_notes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a note away
         * @description Permission: `notes.remove`
         */
        delete: operations["delete_notes_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is needed where and when
         * @description Permission: `planning.open_demands`
         */
        get: operations["get_open-demands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open orders by state, and what runs late
         * @description Permission: `orders.board`
         */
        get: operations["get_order-board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of orders
         * @description Permission: `orders.list_orders`
         */
        get: operations["get_orders"];
        put?: never;
        /**
         * Order for a customer: phone, store, rep
         * @description Permission: `orders.place`; open to customer and visitors
         */
        post: operations["post_orders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One order
         * @description Permission: `orders.get_order`
         */
        get: operations["get_orders_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare what should exist with what does, and create the difference
         * @description Permission: `orders.advance`
         */
        post: operations["post_orders_id_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call an order off before it ships
         * @description Permission: `orders.cancel`; open to customer and visitors
         */
        post: operations["post_orders_id_cancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything of one order, by id or number
         * @description Permission: `orders.get`
         */
        get: operations["get_orders_id_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An order on paper, as it stands now
         * @description Permission: `orders.pdf`
         */
        get: operations["get_orders_id_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `orders.export_orders`
         */
        get: operations["get_orders_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of parties
         * @description Permission: `parties.list_parties`
         */
        get: operations["get_parties"];
        put?: never;
        /**
         * A new party
         * @description Permission: `parties.create_party`
         */
        post: operations["post_parties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One party
         * @description Permission: `parties.get_party`
         */
        get: operations["get_parties_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a party; If-Match refuses a lost update
         * @description Permission: `parties.update_party`
         */
        patch: operations["patch_parties_id"];
        trace?: never;
    };
    "/api/parties/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a party out of use
         * @description Permission: `parties.archive_party`
         */
        post: operations["post_parties_id_archival"];
        /**
         * Put a party back into use
         * @description Permission: `parties.archive_party`
         */
        delete: operations["delete_parties_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who a party is, on one card
         * @description Permission: `parties.card`
         */
        get: operations["get_parties_id_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person on request; the books keep their figures
         * @description Permission: `parties.erase_party`
         */
        post: operations["post_parties_id_erasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{organisationId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who works for a company, and as what
         * @description Permission: `parties.relate_person`
         */
        post: operations["post_parties_organisationId_people"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{organisationId}/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Who no longer works there: ?role=
         * @description Permission: `parties.unrelate_person`
         */
        delete: operations["delete_parties_organisationId_people_personId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{partyId}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An address
         * @description Permission: `parties.add_address`; open to customers
         */
        post: operations["post_parties_partyId_addresses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{partyId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A party consents, or no more
         * @description Permission: `parties.change_consent`; open to customers
         */
        post: operations["post_parties_partyId_consents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{partyId}/contact-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A way to reach a party
         * @description Permission: `parties.add_contact_point`
         */
        post: operations["post_parties_partyId_contact-points"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{partyId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down a call, a mail, a visit, a note
         * @description Permission: `interactions.write_down`
         */
        post: operations["post_parties_partyId_contacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{partyId}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of a customer now
         * @description Permission: `interactions.profile`
         */
        get: operations["get_parties_partyId_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{partyId}/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promise something, with owner and clock
         * @description Permission: `interactions.make_promise`
         */
        post: operations["post_parties_partyId_promises"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{partyId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened with a customer, newest first
         * @description Permission: `interactions.timeline`
         */
        get: operations["get_parties_partyId_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `parties.export_parties`
         */
        get: operations["get_parties_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a party by name, number, e-mail or the end of a telephone number
         * @description Permission: `parties.find`
         */
        get: operations["get_parties_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of parties from a CSV file; dryRun=true writes nothing */
        post: operations["post_parties_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a customer bought and returned in the systems before us
         * @description Permission: `orders.list_past_orders`
         */
        get: operations["get_past-orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document of the past with its lines
         * @description Permission: `orders.get_past_order`
         */
        get: operations["get_past-orders_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of payment methods
         * @description Permission: `payments.list_payment_methods`
         */
        get: operations["get_payment-methods"];
        put?: never;
        /**
         * A new payment method
         * @description Permission: `payments.create_payment_method`
         */
        post: operations["post_payment-methods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-methods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment method
         * @description Permission: `payments.get_payment_method`
         */
        get: operations["get_payment-methods_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a payment method; If-Match refuses a lost update
         * @description Permission: `payments.update_payment_method`
         */
        patch: operations["patch_payment-methods_id"];
        trace?: never;
    };
    "/api/payment-methods/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a payment method out of use
         * @description Permission: `payments.archive_payment_method`
         */
        post: operations["post_payment-methods_id_archival"];
        /**
         * Put a payment method back into use
         * @description Permission: `payments.archive_payment_method`
         */
        delete: operations["delete_payment-methods_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-methods/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `payments.export_payment_methods`
         */
        get: operations["get_payment-methods_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-methods/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of payment methods from a CSV file; dryRun=true writes nothing */
        post: operations["post_payment-methods_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of payments
         * @description Permission: `payments.list_payments`
         */
        get: operations["get_payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment
         * @description Permission: `payments.get_payment`
         */
        get: operations["get_payments_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transfer or the carrier’s cash has arrived
         * @description Permission: `payments.record_money`
         */
        post: operations["post_payments_id_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `payments.export_payments`
         */
        get: operations["get_payments_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of periods
         * @description Permission: `ledger.list_periods`
         */
        get: operations["get_periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One period
         * @description Permission: `ledger.get_period`
         */
        get: operations["get_periods_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `ledger.export_periods`
         */
        get: operations["get_periods_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that a role can allow, by module */
        get: operations["get_permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picking-lines/{lineId}/picks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A line is taken, by scan or number
         * @description Permission: `fulfilment.confirm_pick`
         */
        post: operations["post_picking-lines_lineId_picks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picking-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits to be listed, due first
         * @description Permission: `fulfilment.waiting`
         */
        get: operations["get_picking-requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pickings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of pickings
         * @description Permission: `fulfilment.list_pickings`
         */
        get: operations["get_pickings"];
        put?: never;
        /**
         * A list of what to take from which place
         * @description Permission: `fulfilment.make_picking_list`
         */
        post: operations["post_pickings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pickings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picking list in walking order, by id or number
         * @description Permission: `fulfilment.show_picking`
         */
        get: operations["get_pickings_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pickings/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The list is done, short or not
         * @description Permission: `fulfilment.finish_picking`
         */
        post: operations["post_pickings_id_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pickings/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody takes the list and goes
         * @description Permission: `fulfilment.start_picking`
         */
        post: operations["post_pickings_id_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pickings/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `fulfilment.export_pickings`
         */
        get: operations["get_pickings_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of price lists
         * @description Permission: `pricing.list_price_lists`
         */
        get: operations["get_price-lists"];
        put?: never;
        /**
         * A new price list
         * @description Permission: `pricing.create_price_list`
         */
        post: operations["post_price-lists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One price list
         * @description Permission: `pricing.get_price_list`
         */
        get: operations["get_price-lists_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a price list; If-Match refuses a lost update
         * @description Permission: `pricing.update_price_list`
         */
        patch: operations["patch_price-lists_id"];
        trace?: never;
    };
    "/api/price-lists/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a price list out of use
         * @description Permission: `pricing.archive_price_list`
         */
        post: operations["post_price-lists_id_archival"];
        /**
         * Put a price list back into use
         * @description Permission: `pricing.archive_price_list`
         */
        delete: operations["delete_price-lists_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-lists/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `pricing.export_price_lists`
         */
        get: operations["get_price-lists_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-lists/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of price lists from a CSV file; dryRun=true writes nothing */
        post: operations["post_price-lists_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of prices
         * @description Permission: `pricing.list_prices`
         */
        get: operations["get_prices"];
        put?: never;
        /**
         * A new price
         * @description Permission: `pricing.create_price`
         */
        post: operations["post_prices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One price
         * @description Permission: `pricing.get_price`
         */
        get: operations["get_prices_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a price; If-Match refuses a lost update
         * @description Permission: `pricing.update_price`
         */
        patch: operations["patch_prices_id"];
        trace?: never;
    };
    "/api/prices/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a price out of use
         * @description Permission: `pricing.archive_price`
         */
        post: operations["post_prices_id_archival"];
        /**
         * Put a price back into use
         * @description Permission: `pricing.archive_price`
         */
        delete: operations["delete_prices_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prices/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `pricing.export_prices`
         */
        get: operations["get_prices_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prices/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of prices from a CSV file; dryRun=true writes nothing */
        post: operations["post_prices_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of products
         * @description Permission: `catalog.list_products`
         */
        get: operations["get_products"];
        put?: never;
        /**
         * A new product
         * @description Permission: `catalog.create_product`
         */
        post: operations["post_products"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One product
         * @description Permission: `catalog.get_product`
         */
        get: operations["get_products_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a product; If-Match refuses a lost update
         * @description Permission: `catalog.update_product`
         */
        patch: operations["patch_products_id"];
        trace?: never;
    };
    "/api/products/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a product out of use
         * @description Permission: `catalog.archive_product`
         */
        post: operations["post_products_id_archival"];
        /**
         * Put a product back into use
         * @description Permission: `catalog.archive_product`
         */
        delete: operations["delete_products_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pictures of a product
         * @description Permission: `catalog.list_media`
         */
        get: operations["get_products_id_media"];
        /**
         * The pictures of a product, in order
         * @description Permission: `catalog.set_media`
         */
        put: operations["put_products_id_media"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `catalog.export_products`
         */
        get: operations["get_products_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of products from a CSV file; dryRun=true writes nothing */
        post: operations["post_products_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was promised: what waits and is overdue, what was kept
         * @description Permission: `interactions.list_promises`
         */
        get: operations["get_promises"];
        put?: never;
        /**
         * The day on which goods can be there, and why
         * @description Permission: `planning.promise`
         */
        post: operations["post_promises"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promises/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how a promise ended
         * @description Permission: `interactions.close_promise`
         */
        post: operations["post_promises_id_closure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of promotions
         * @description Permission: `pricing.list_promotions`
         */
        get: operations["get_promotions"];
        put?: never;
        /**
         * A new promotion
         * @description Permission: `pricing.create_promotion`
         */
        post: operations["post_promotions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One promotion
         * @description Permission: `pricing.get_promotion`
         */
        get: operations["get_promotions_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a promotion; If-Match refuses a lost update
         * @description Permission: `pricing.update_promotion`
         */
        patch: operations["patch_promotions_id"];
        trace?: never;
    };
    "/api/promotions/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a promotion out of use
         * @description Permission: `pricing.archive_promotion`
         */
        post: operations["post_promotions_id_archival"];
        /**
         * Put a promotion back into use
         * @description Permission: `pricing.archive_promotion`
         */
        delete: operations["delete_promotions_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `pricing.export_promotions`
         */
        get: operations["get_promotions_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of promotions from a CSV file; dryRun=true writes nothing */
        post: operations["post_promotions_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What lines would cost for somebody now
         * @description Permission: `pricing.quote`
         */
        post: operations["post_quotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of receipts
         * @description Permission: `fulfilment.list_receipts`
         */
        get: operations["get_receipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A receipt by id or number
         * @description Permission: `fulfilment.show_receipt`
         */
        get: operations["get_receipts_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `fulfilment.export_receipts`
         */
        get: operations["get_receipts_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What somebody buys again, what is new for her, what goes with an item or basket
         * @description Permission: `decisions.recommend`; open to customer and visitors
         */
        get: operations["get_recommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of refunds
         * @description Permission: `payments.list_refunds`
         */
        get: operations["get_refunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One refund
         * @description Permission: `payments.get_refund`
         */
        get: operations["get_refunds_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Money that went back, on paper
         * @description Permission: `orders.refund_pdf`
         */
        get: operations["get_refunds_id_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `payments.export_refunds`
         */
        get: operations["get_refunds_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of reservations
         * @description Permission: `stock.list_reservations`
         */
        get: operations["get_reservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reservation
         * @description Permission: `stock.get_reservation`
         */
        get: operations["get_reservations_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `stock.export_reservations`
         */
        get: operations["get_reservations_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roles and what they allow
         * @description Permission: `access.list_roles`
         */
        get: operations["get_roles"];
        put?: never;
        /**
         * A new role
         * @description Permission: `access.create_role`
         */
        post: operations["post_roles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change name or permissions of a role
         * @description Permission: `access.update_role`
         */
        patch: operations["patch_roles_id"];
        trace?: never;
    };
    "/api/roles/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a role out of use
         * @description Permission: `access.archive_role`
         */
        post: operations["post_roles_id_archival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of rules
         * @description Permission: `decisions.list_rules`
         */
        get: operations["get_rules"];
        put?: never;
        /**
         * A new rule
         * @description Permission: `decisions.create_rule`
         */
        post: operations["post_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One rule
         * @description Permission: `decisions.get_rule`
         */
        get: operations["get_rules_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a rule; If-Match refuses a lost update
         * @description Permission: `decisions.update_rule`
         */
        patch: operations["patch_rules_id"];
        trace?: never;
    };
    "/api/rules/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a rule: a new version that acts at once
         * @description Permission: `decisions.publish_rule`
         */
        post: operations["post_rules_id_publication"];
        /**
         * Pause a rule
         * @description Permission: `decisions.pause_rule`
         */
        delete: operations["delete_rules_id_publication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shown, accepted and bought, beside the hold-out
         * @description Permission: `decisions.rule_results`
         */
        get: operations["get_rules_id_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was published of a rule, the newest first
         * @description Permission: `decisions.list_rule_versions`
         */
        get: operations["get_rules_id_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many customers a condition fits now
         * @description Permission: `decisions.count_audience`
         */
        post: operations["post_rules_audience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `decisions.export_rules`
         */
        get: operations["get_rules_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that a condition can ask, and what scripts can fill in
         * @description Permission: `decisions.list_facts`
         */
        get: operations["get_rules_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of rules with what each came to in 30 days
         * @description Permission: `decisions.rule_figures`
         */
        get: operations["get_rules_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/margin-floor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What must be left of a price for it to be recommended
         * @description Permission: `decisions.margin_floor`
         */
        get: operations["get_rules_margin-floor"];
        /**
         * Decide it; it holds from the next answer on
         * @description Permission: `decisions.set_margin_floor`
         */
        put: operations["put_rules_margin-floor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A draft on a customer: which condition fails, with what value
         * @description Permission: `decisions.try_rule`
         */
        post: operations["post_rules_trial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sales-today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Today against the same weekday a week before
         * @description Permission: `orders.sales_today`
         */
        get: operations["get_sales-today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of shipments
         * @description Permission: `fulfilment.list_shipments`
         */
        get: operations["get_shipments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A delivery with its parcels, by id or number
         * @description Permission: `fulfilment.show_shipment`
         */
        get: operations["get_shipments_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The customer has it
         * @description Permission: `fulfilment.deliver`
         */
        post: operations["post_shipments_id_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The delivery note
         * @description Permission: `fulfilment.shipment_pdf`
         */
        get: operations["get_shipments_id_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/shipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The delivery leaves the house
         * @description Permission: `fulfilment.ship`
         */
        post: operations["post_shipments_id_shipping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{shipmentId}/parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A parcel of a delivery
         * @description Permission: `fulfilment.add_parcel`
         */
        post: operations["post_shipments_shipmentId_parcels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{shipmentId}/parcels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * No such parcel after all
         * @description Permission: `fulfilment.remove_parcel`
         */
        delete: operations["delete_shipments_shipmentId_parcels_id"];
        options?: never;
        head?: never;
        /**
         * Weight and tracking number
         * @description Permission: `fulfilment.change_parcel`
         */
        patch: operations["patch_shipments_shipmentId_parcels_id"];
        trace?: never;
    };
    "/api/shipments/{shipmentId}/put-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Picked goods go back to their places
         * @description Permission: `fulfilment.put_back`
         */
        post: operations["post_shipments_shipmentId_put-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `fulfilment.export_shipments`
         */
        get: operations["get_shipments_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipping-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of shipping methods
         * @description Permission: `fulfilment.list_shipping_methods`
         */
        get: operations["get_shipping-methods"];
        put?: never;
        /**
         * A new shipping method
         * @description Permission: `fulfilment.create_shipping_method`
         */
        post: operations["post_shipping-methods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipping-methods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One shipping method
         * @description Permission: `fulfilment.get_shipping_method`
         */
        get: operations["get_shipping-methods_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a shipping method; If-Match refuses a lost update
         * @description Permission: `fulfilment.update_shipping_method`
         */
        patch: operations["patch_shipping-methods_id"];
        trace?: never;
    };
    "/api/shipping-methods/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a shipping method out of use
         * @description Permission: `fulfilment.archive_shipping_method`
         */
        post: operations["post_shipping-methods_id_archival"];
        /**
         * Put a shipping method back into use
         * @description Permission: `fulfilment.archive_shipping_method`
         */
        delete: operations["delete_shipping-methods_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipping-methods/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `fulfilment.export_shipping_methods`
         */
        get: operations["get_shipping-methods_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipping-methods/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of shipping methods from a CSV file; dryRun=true writes nothing */
        post: operations["post_shipping-methods_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/auth/request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a mail with a link to choose a new password */
        post: operations["post_shop_auth_request-password-reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password with the token of the link */
        post: operations["post_shop_auth_reset-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/auth/send-verification-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send that mail again */
        post: operations["post_shop_auth_send-verification-email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in; answers with the session cookie, or twoFactorRedirect when a code is wanted */
        post: operations["post_shop_auth_sign-in_email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: operations["post_shop_auth_sign-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/auth/sign-up/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an account; a mail brings the link that confirms it */
        post: operations["post_shop_auth_sign-up_email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/auth/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the second factor */
        post: operations["post_shop_auth_two-factor_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/auth/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin with a second factor: answers with the address for an authenticator and backup codes */
        post: operations["post_shop_auth_two-factor_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/auth/two-factor/generate-backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New backup codes */
        post: operations["post_shop_auth_two-factor_generate-backup-codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/auth/two-factor/verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a backup code instead */
        post: operations["post_shop_auth_two-factor_verify-backup-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/auth/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show the code of the authenticator */
        post: operations["post_shop_auth_two-factor_verify-totp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/baskets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a basket; its key is told once
         * @description Permission: `orders.create_basket`; open to customer and visitors
         */
        post: operations["post_shop_baskets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/baskets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A basket with prices, totals and the day it can be there
         * @description Permission: `orders.show_basket`; open to customer and visitors
         */
        get: operations["get_shop_baskets_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/baskets/{id}/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use a coupon
         * @description Permission: `orders.add_basket_coupon`; open to customer and visitors
         */
        post: operations["post_shop_baskets_id_coupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/baskets/{id}/coupons/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a coupon back
         * @description Permission: `orders.remove_basket_coupon`; open to customer and visitors
         */
        delete: operations["delete_shop_baskets_id_coupons_code"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/baskets/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put more of an item in
         * @description Permission: `orders.add_basket_line`; open to customer and visitors
         */
        post: operations["post_shop_baskets_id_lines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/baskets/{id}/lines/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the quantity of an item; zero takes it out
         * @description Permission: `orders.set_basket_line`; open to customer and visitors
         */
        put: operations["put_shop_baskets_id_lines_itemId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/baskets/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order what lies in a basket
         * @description Permission: `orders.order_basket`; open to customer and visitors
         */
        post: operations["post_shop_baskets_id_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/front": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shop: company, categories, stores, ways to pay and to ship
         * @description Permission: `orders.shop_front`; open to customer and visitors
         */
        get: operations["get_shop_front"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be ordered, at what price, how many
         * @description Permission: `orders.list_assortment`; open to customer and visitors
         */
        get: operations["get_shop_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/items/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One item with its variants, stores and the day it can be there
         * @description Permission: `orders.show_item`; open to customer and visitors
         */
        get: operations["get_shop_items_slug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in customer: name, addresses, consents
         * @description Permission: `parties.my_card`; open to customers
         */
        get: operations["get_shop_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/me/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new address of the signed-in customer
         * @description Permission: `parties.add_address`; open to customers
         */
        post: operations["post_shop_me_addresses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/me/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an own address away
         * @description Permission: `parties.remove_address`; open to customers
         */
        delete: operations["delete_shop_me_addresses_id"];
        options?: never;
        head?: never;
        /**
         * Change parts of an own address
         * @description Permission: `parties.change_address`; open to customers
         */
        patch: operations["patch_shop_me_addresses_id"];
        trace?: never;
    };
    "/api/shop/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The signed-in customer consents, or no more
         * @description Permission: `parties.change_consent`; open to customers
         */
        post: operations["post_shop_me_consents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in customer’s orders
         * @description Permission: `orders.mine`; open to customers
         */
        get: operations["get_shop_orders"];
        put?: never;
        /**
         * Order lines in one call
         * @description Permission: `orders.place`; open to customer and visitors
         */
        post: operations["post_shop_orders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call an order off before it ships
         * @description Permission: `orders.cancel`; open to customer and visitors
         */
        post: operations["post_shop_orders_id_cancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/orders/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An order by its number and key
         * @description Permission: `orders.status`; open to customer and visitors
         */
        get: operations["get_shop_orders_number"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/orders/{number}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An order on paper, by its number and key
         * @description Permission: `orders.status_pdf`; open to customer and visitors
         */
        get: operations["get_shop_orders_number_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/orders/{number}/refunds/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Money that went back for it, on paper
         * @description Permission: `orders.status_refund_pdf`; open to customer and visitors
         */
        get: operations["get_shop_orders_number_refunds_id_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Products by words, category and properties
         * @description Permission: `catalog.search_products`; open to customer and visitors
         */
        get: operations["get_shop_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/products/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One product with its variants
         * @description Permission: `catalog.product_page`; open to customer and visitors
         */
        get: operations["get_shop_products_slug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of sites
         * @description Permission: `sites.list_sites`
         */
        get: operations["get_sites"];
        put?: never;
        /**
         * A new site
         * @description Permission: `sites.create_site`
         */
        post: operations["post_sites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One site
         * @description Permission: `sites.get_site`
         */
        get: operations["get_sites_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a site; If-Match refuses a lost update
         * @description Permission: `sites.update_site`
         */
        patch: operations["patch_sites_id"];
        trace?: never;
    };
    "/api/sites/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a site out of use
         * @description Permission: `sites.archive_site`
         */
        post: operations["post_sites_id_archival"];
        /**
         * Put a site back into use
         * @description Permission: `sites.archive_site`
         */
        delete: operations["delete_sites_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `sites.export_sites`
         */
        get: operations["get_sites_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of sites from a CSV file; dryRun=true writes nothing */
        post: operations["post_sites_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of stock moves
         * @description Permission: `stock.list_stock_moves`
         */
        get: operations["get_stock-moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock-moves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One stock move
         * @description Permission: `stock.get_stock_move`
         */
        get: operations["get_stock-moves_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock-moves/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `stock.export_stock_moves`
         */
        get: operations["get_stock-moves_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goods were counted, broken or found
         * @description Permission: `fulfilment.adjust_stock`
         */
        post: operations["post_stock_adjustments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items with what is there, promised and free
         * @description Permission: `stock.by_item`
         */
        get: operations["get_stock_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goods were put to another place
         * @description Permission: `fulfilment.put_away`
         */
        post: operations["post_stock_movements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every move, newest first
         * @description Permission: `stock.moves`
         */
        get: operations["get_stock_moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock/moves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One move with what it was valued at
         * @description Permission: `stock.get_move`
         */
        get: operations["get_stock_moves_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places of a site with what lies there
         * @description Permission: `stock.by_place`
         */
        get: operations["get_stock_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goods have come in
         * @description Permission: `fulfilment.receive_goods`
         */
        post: operations["post_stock_receipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stock/value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the stock of a company was worth at a moment
         * @description Permission: `stock.value_as_of`
         */
        get: operations["get_stock_value"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks of a document
         * @description Permission: `notes.list_tasks`
         */
        get: operations["get_tasks"];
        put?: never;
        /**
         * The next thing to do about a document
         * @description Permission: `notes.add_task`
         */
        post: operations["post_tasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task is done
         * @description Permission: `notes.complete_task`
         */
        post: operations["post_tasks_id_completion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/dropping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task is not needed
         * @description Permission: `notes.drop_task`
         */
        post: operations["post_tasks_id_dropping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of tax categories
         * @description Permission: `pricing.list_tax_categories`
         */
        get: operations["get_tax-categories"];
        put?: never;
        /**
         * A new tax category
         * @description Permission: `pricing.create_tax_category`
         */
        post: operations["post_tax-categories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One tax category
         * @description Permission: `pricing.get_tax_category`
         */
        get: operations["get_tax-categories_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a tax category; If-Match refuses a lost update
         * @description Permission: `pricing.update_tax_category`
         */
        patch: operations["patch_tax-categories_id"];
        trace?: never;
    };
    "/api/tax-categories/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a tax category out of use
         * @description Permission: `pricing.archive_tax_category`
         */
        post: operations["post_tax-categories_id_archival"];
        /**
         * Put a tax category back into use
         * @description Permission: `pricing.archive_tax_category`
         */
        delete: operations["delete_tax-categories_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-categories/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `pricing.export_tax_categories`
         */
        get: operations["get_tax-categories_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-categories/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of tax categories from a CSV file; dryRun=true writes nothing */
        post: operations["post_tax-categories_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of tax rates
         * @description Permission: `pricing.list_tax_rates`
         */
        get: operations["get_tax-rates"];
        put?: never;
        /**
         * A new tax rate
         * @description Permission: `pricing.create_tax_rate`
         */
        post: operations["post_tax-rates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-rates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One tax rate
         * @description Permission: `pricing.get_tax_rate`
         */
        get: operations["get_tax-rates_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a tax rate; If-Match refuses a lost update
         * @description Permission: `pricing.update_tax_rate`
         */
        patch: operations["patch_tax-rates_id"];
        trace?: never;
    };
    "/api/tax-rates/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a tax rate out of use
         * @description Permission: `pricing.archive_tax_rate`
         */
        post: operations["post_tax-rates_id_archival"];
        /**
         * Put a tax rate back into use
         * @description Permission: `pricing.archive_tax_rate`
         */
        delete: operations["delete_tax-rates_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-rates/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `pricing.export_tax_rates`
         */
        get: operations["get_tax-rates_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-rates/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of tax rates from a CSV file; dryRun=true writes nothing */
        post: operations["post_tax-rates_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfer-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Days from site to site
         * @description Permission: `sites.list_transfer_days`
         */
        get: operations["get_transfer-days"];
        /**
         * Set the days from one site to another
         * @description Permission: `sites.set_transfer_days`
         */
        put: operations["put_transfer-days"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of units
         * @description Permission: `catalog.list_units`
         */
        get: operations["get_units"];
        put?: never;
        /**
         * A new unit
         * @description Permission: `catalog.create_unit`
         */
        post: operations["post_units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One unit
         * @description Permission: `catalog.get_unit`
         */
        get: operations["get_units_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a unit; If-Match refuses a lost update
         * @description Permission: `catalog.update_unit`
         */
        patch: operations["patch_units_id"];
        trace?: never;
    };
    "/api/units/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a unit out of use
         * @description Permission: `catalog.archive_unit`
         */
        post: operations["post_units_id_archival"];
        /**
         * Put a unit back into use
         * @description Permission: `catalog.archive_unit`
         */
        delete: operations["delete_units_id_archival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `catalog.export_units`
         */
        get: operations["get_units_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of units from a CSV file; dryRun=true writes nothing */
        post: operations["post_units_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who signs in here
         * @description Permission: `access.list_users`
         */
        get: operations["get_users"];
        put?: never;
        /**
         * A new user
         * @description Permission: `access.create_user`
         */
        post: operations["post_users"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change name, e-mail, language or password of a user
         * @description Permission: `access.update_user`
         */
        patch: operations["patch_users_id"];
        trace?: never;
    };
    "/api/users/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user comes in no more
         * @description Permission: `access.deactivate_user`
         */
        post: operations["post_users_id_deactivation"];
        /**
         * A user comes in again
         * @description Permission: `access.reactivate_user`
         */
        delete: operations["delete_users_id_deactivation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a user exactly these roles
         * @description Permission: `access.set_roles`
         */
        put: operations["put_users_id_roles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End the second factor of whoever lost it
         * @description Permission: `access.end_two_factor`
         */
        delete: operations["delete_users_id_two-factor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/valuations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of valuations
         * @description Permission: `stock.list_valuations`
         */
        get: operations["get_valuations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/valuations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One valuation
         * @description Permission: `stock.get_valuation`
         */
        get: operations["get_valuations_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/valuations/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a CSV file
         * @description Permission: `stock.export_valuations`
         */
        get: operations["get_valuations_export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saved views of a list
         * @description Permission: `views.list`
         */
        get: operations["get_views"];
        put?: never;
        /**
         * Keep a view
         * @description Permission: `views.save`
         */
        post: operations["post_views"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a view away
         * @description Permission: `views.remove`
         */
        delete: operations["delete_views_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            instance?: string;
            requestId?: string;
            facts?: {
                [key: string]: unknown;
            };
            errors?: {
                path: string;
                code: string;
                message?: string;
                accepted?: string;
            }[];
        };
        Account: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            code: string;
            name: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "asset" | "liability" | "equity" | "income" | "expense";
            parentId: string | null;
            isOpenItem: boolean;
            isPosted: boolean;
            archivedAt: string | null;
            version: number;
        };
        AccountRole: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            role: string;
            accountCode: string;
            version: number;
        };
        Adjustment: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: uuid */
            siteId: string;
            reasonCode: string;
            note: string | null;
            /** Format: date-time */
            at: string;
            actorId: string;
            /** Format: date-time */
            createdAt: string;
        };
        AdjustmentReason: {
            /** Format: uuid */
            id: string;
            code: string;
            name: {
                [key: string]: string;
            };
            archivedAt: string | null;
            version: number;
        };
        Attribute: {
            /** Format: uuid */
            id: string;
            code: string;
            name: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "choice" | "number" | "text" | "boolean";
            unitCode: string | null;
            options: unknown;
            isFacet: boolean;
            isChoice: boolean;
            position: number;
            archivedAt: string | null;
            version: number;
        };
        Brand: {
            /** Format: uuid */
            id: string;
            code: string;
            name: {
                [key: string]: string;
            };
            archivedAt: string | null;
            version: number;
        };
        Calendar: {
            /** Format: uuid */
            id: string;
            code: string;
            name: {
                [key: string]: string;
            };
            week: unknown;
            archivedAt: string | null;
            version: number;
        };
        Carrier: {
            /** Format: uuid */
            id: string;
            code: string;
            name: {
                [key: string]: string;
            };
            trackingUrl: string | null;
            workdays: unknown;
            holidays: unknown;
            archivedAt: string | null;
            version: number;
        };
        Category: {
            /** Format: uuid */
            id: string;
            parentId: string | null;
            slug: string;
            name: {
                [key: string]: string;
            };
            description: {
                [key: string]: string;
            } | null;
            picture: string | null;
            position: number;
            archivedAt: string | null;
            version: number;
        };
        Coupon: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            promotionId: string;
            code: string;
            usesLimit: number | null;
            usesPerCustomer: number | null;
            used: number;
            validTo: string | null;
            archivedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        CustomerGroup: {
            /** Format: uuid */
            id: string;
            code: string;
            name: {
                [key: string]: string;
            };
            archivedAt: string | null;
            version: number;
        };
        Demand: {
            /** Format: uuid */
            id: string;
            document: string;
            /** Format: uuid */
            documentLine: string;
            /** Format: uuid */
            itemId: string;
            /** Format: uuid */
            siteId: string;
            /** @example 113.000000 */
            quantity: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "open" | "met" | "dropped";
            /** Format: date-time */
            changedAt: string;
        };
        Department: {
            /** Format: uuid */
            id: string;
            code: string;
            name: {
                [key: string]: string;
            };
            archivedAt: string | null;
            version: number;
        };
        Employee: {
            /** Format: uuid */
            id: string;
            number: string;
            name: string;
            title: string | null;
            email: string | null;
            phone?: string | null;
            userId: string | null;
            departmentId: string | null;
            siteId: string | null;
            managerId: string | null;
            hiredOn?: string | null;
            leftOn?: string | null;
            archivedAt: string | null;
            custom: unknown;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        EntryLine: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entryId: string;
            line: number;
            /** Format: uuid */
            accountId: string;
            /** Format: date */
            postedOn: string;
            /** @example 113.000000 */
            debit: string;
            /** @example 113.000000 */
            credit: string;
            foreignAmount: string | null;
            foreignCurrency: string | null;
            partyId: string | null;
            siteId: string | null;
            reference: string | null;
            dueOn: string | null;
            taxCode: string | null;
            taxBase: string | null;
        };
        Gtin: {
            gtin: string;
            /** Format: uuid */
            itemId: string;
            unitId: string | null;
            /** Format: uuid */
            id: string;
            version: number;
        };
        Holiday: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            calendarId: string;
            /** Format: date */
            day: string;
            name: {
                [key: string]: string;
            };
            shifts: unknown;
            archivedAt: string | null;
            version: number;
        };
        Item: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            productId: string;
            code: string;
            slug: string;
            name: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "stocked" | "service" | "kit";
            /** @enum {string} */
            tracking: "none" | "lot" | "serial";
            /** @enum {string} */
            valuation: "fifo" | "average" | "standard";
            standardCost?: string | null;
            /** Format: uuid */
            unitId: string;
            taxCategory: string;
            attributes: unknown;
            isDefault: boolean;
            isSold: boolean;
            position: number;
            weight: string | null;
            archivedAt: string | null;
            custom: unknown;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        ItemUnit: {
            /** Format: uuid */
            itemId: string;
            /** Format: uuid */
            unitId: string;
            /** @example 113.000000 */
            factor: string;
            /** Format: uuid */
            id: string;
            version: number;
        };
        Journal: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            code: string;
            name: {
                [key: string]: string;
            };
            archivedAt: string | null;
            version: number;
        };
        KitComponent: {
            /** Format: uuid */
            kitId: string;
            /** Format: uuid */
            itemId: string;
            /** @example 113.000000 */
            quantity: string;
            /** Format: uuid */
            id: string;
            version: number;
        };
        LegalEntity: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            country: string;
            currency: string;
            taxNumber: string | null;
            pricesIncludeTax: boolean;
            address: unknown;
            bankAccount: string | null;
            logoFileId: string | null;
            version: number;
        };
        Location: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            siteId: string | null;
            code: string;
            /** @enum {string} */
            kind: "bin" | "receiving" | "packing" | "transit" | "supplier" | "customer" | "adjustment" | "scrap" | "production";
            zone: string | null;
            isStock: boolean;
            allowsNegative: boolean;
            sequence: number;
            archivedAt: string | null;
            version: number;
        };
        Lot: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            itemId: string;
            code: string;
            isSerial: boolean;
            expiresOn: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        MessageTemplate: {
            /** Format: uuid */
            id: string;
            code: string;
            subject: {
                [key: string]: string;
            };
            body: {
                [key: string]: string;
            };
            archivedAt: string | null;
            version: number;
        };
        Order: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            number: string;
            /** @enum {string} */
            channel: "web" | "phone" | "store" | "sales" | "portal" | "import";
            /** @enum {string} */
            state: "placed" | "confirmed" | "picking" | "partly_shipped" | "shipped" | "completed" | "cancelled";
            /** Format: uuid */
            siteId: string;
            partyId: string | null;
            partyIsClaimed: boolean;
            /** Format: uuid */
            subjectId: string;
            customerName: string;
            customerEmail: string | null;
            customerPhone: string | null;
            address: unknown;
            billingAddress: unknown | null;
            language: string;
            currency: string;
            pricesIncludeTax: boolean;
            shippingMethod: string;
            paymentMethod: string;
            couponCodes: unknown;
            /** @example 113.000000 */
            net: string;
            /** @example 113.000000 */
            tax: string;
            /** @example 113.000000 */
            gross: string;
            promisedOn: string | null;
            promise: unknown;
            /** Format: date-time */
            placedAt: string;
            confirmedAt: string | null;
            shippedAt: string | null;
            completedAt: string | null;
            cancelledAt: string | null;
            cancelReason: string | null;
            basketId: string | null;
            phoneEnd: string | null;
            findBy: string | null;
            custom: unknown;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        Party: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            kind: "person" | "organisation";
            name: string;
            familyName: string | null;
            givenName: string | null;
            nameSearch: string;
            language: string;
            isCustomer: boolean;
            isSupplier: boolean;
            customerGroupId: string | null;
            taxNumber?: string | null;
            birthday?: string | null;
            paymentTermDays: number | null;
            mergedInto: string | null;
            erasedAt: string | null;
            archivedAt: string | null;
            custom: unknown;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        Payment: {
            /** Format: uuid */
            id: string;
            document: string;
            documentNumber: string;
            /** Format: uuid */
            entityId: string;
            partyId: string | null;
            method: string;
            provider: string;
            reference: string | null;
            /** @example 113.000000 */
            amount: string;
            currency: string;
            /** @enum {string} */
            state: "pending" | "authorised" | "capturing" | "captured" | "voided" | "failed" | "expired";
            /** @example 113.000000 */
            refunded: string;
            expiresAt: string | null;
            authorisedAt: string | null;
            capturedAt: string | null;
            problem: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        PaymentMethod: {
            /** Format: uuid */
            id: string;
            code: string;
            name: {
                [key: string]: string;
            };
            provider: string;
            holdMinutes: number | null;
            position: number;
            archivedAt: string | null;
            version: number;
        };
        Period: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            code: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** @enum {string} */
            state: "open" | "closed";
            closedAt: string | null;
            closedBy: string | null;
            version: number;
        };
        Picking: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: uuid */
            siteId: string;
            /** @enum {string} */
            state: "open" | "started" | "picked" | "cancelled";
            assigneeId: string | null;
            startedAt: string | null;
            pickedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        Price: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            priceListId: string;
            /** Format: uuid */
            itemId: string;
            /** @example 113.000000 */
            minimum: string;
            /** @example 113.000000 */
            amount: string;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
            archivedAt: string | null;
            version: number;
        };
        PriceList: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            code: string;
            name: {
                [key: string]: string;
            };
            currency: string;
            includesTax: boolean;
            customerGroupId: string | null;
            priority: number;
            validFrom: string | null;
            validTo: string | null;
            archivedAt: string | null;
            version: number;
        };
        Product: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: {
                [key: string]: string;
            };
            description: {
                [key: string]: string;
            } | null;
            categoryId: string | null;
            brandId: string | null;
            attributes: unknown;
            isListed: boolean;
            popularity: number;
            launchedOn: string | null;
            archivedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        Promotion: {
            /** Format: uuid */
            id: string;
            code: string;
            name: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "percent" | "amount" | "buy_get" | "free_shipping";
            /** @example 113.000000 */
            value: string;
            currency: string | null;
            conditions: unknown;
            needsCoupon: boolean;
            isExclusive: boolean;
            priority: number;
            validFrom: string | null;
            validTo: string | null;
            usesLimit: number | null;
            used: number;
            archivedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        Receipt: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: uuid */
            siteId: string;
            supplierId: string | null;
            reference: string | null;
            /** Format: date-time */
            receivedAt: string;
            actorId: string;
            /** Format: date-time */
            createdAt: string;
        };
        Refund: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            paymentId: string;
            /** @example 113.000000 */
            amount: string;
            reason: string;
            document: string;
            reference: string | null;
            /** @enum {string} */
            state: "pending" | "refunded" | "failed";
            problem: string | null;
            /** Format: date-time */
            createdAt: string;
            refundedAt: string | null;
            version: number;
        };
        Reservation: {
            /** Format: uuid */
            id: string;
            holder: string;
            holderLine: string | null;
            /** Format: uuid */
            itemId: string;
            /** Format: uuid */
            siteId: string;
            /** @example 113.000000 */
            quantity: string;
            /** @enum {string} */
            state: "held" | "picked" | "done" | "released" | "short";
            expiresAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        Rule: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            trigger: "page_viewed" | "item_viewed" | "category_viewed" | "searched" | "basket_changed" | "checkout_started" | "signed_in" | "order_placed" | "customer_opened";
            channels: string[];
            condition: unknown;
            offer: unknown;
            script: {
                [key: string]: string;
            } | null;
            reason: {
                [key: string]: string;
            } | null;
            priority: number;
            validFrom: string | null;
            validTo: string | null;
            ownerId: string | null;
            hypothesis: string | null;
            limitPerCustomer: number | null;
            limitDays: number | null;
            holdOutPercent: number;
            windowDays: number;
            /** @enum {string} */
            state: "draft" | "live" | "paused";
            published: number | null;
            publishedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        Shipment: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: uuid */
            siteId: string;
            document: string;
            documentNumber: string;
            partyId: string | null;
            shippingMethodId: string | null;
            address: unknown;
            dueOn: string | null;
            /** @enum {string} */
            state: "waiting" | "packing" | "shipped" | "delivered" | "cancelled";
            shippedAt: string | null;
            deliveredAt: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        ShippingMethod: {
            /** Format: uuid */
            id: string;
            code: string;
            name: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "delivery" | "pickup";
            carrierId: string | null;
            /** @example 113.000000 */
            price: string;
            currency: string;
            freeFrom: string | null;
            taxCategory: string;
            regions: unknown;
            position: number;
            archivedAt: string | null;
            version: number;
        };
        Site: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            code: string;
            /** @enum {string} */
            kind: "store" | "warehouse" | "workshop" | "web";
            name: {
                [key: string]: string;
            };
            zone: string;
            /** Format: uuid */
            calendarId: string;
            address: unknown;
            phone: string | null;
            latitude: number | null;
            longitude: number | null;
            shipsOrders: boolean;
            shipRank: number;
            cutOff: string;
            pickingDays: number;
            archivedAt: string | null;
            custom: unknown;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        StockMove: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            /** Format: uuid */
            itemId: string;
            lotId: string | null;
            /** Format: uuid */
            fromLocationId: string;
            /** Format: uuid */
            toLocationId: string;
            /** @example 113.000000 */
            quantity: string;
            /** @enum {string} */
            effect: "in" | "out" | "within";
            reason: string;
            document: string;
            documentLine: string | null;
            unitCost?: string | null;
            costOf: string | null;
            reverses: string | null;
            /** Format: date-time */
            effectiveAt: string;
            /** Format: date-time */
            recordedAt: string;
            actorId: string;
        };
        TaxCategory: {
            /** Format: uuid */
            id: string;
            code: string;
            name: {
                [key: string]: string;
            };
            archivedAt: string | null;
            version: number;
        };
        TaxRate: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taxCategoryId: string;
            country: string;
            /** @example 0.13 */
            rate: string;
            en16931: string;
            /** Format: date */
            validFrom: string;
            archivedAt: string | null;
            version: number;
        };
        Unit: {
            /** Format: uuid */
            id: string;
            code: string;
            name: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "count" | "mass" | "length" | "area" | "volume" | "time";
            /** @example 113.000000 */
            factor: string;
            digits: number;
            unece: string | null;
            archivedAt: string | null;
            version: number;
        };
        Valuation: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            entityId: string;
            /** Format: uuid */
            itemId: string;
            moveId: string | null;
            /** @example 113.000000 */
            quantity: string;
            /** @example 113.000000 */
            value?: string;
            /** @enum {string} */
            cause: "move" | "replay" | "cover" | "landed_cost" | "revaluation";
            causedBy: string | null;
            /** Format: date-time */
            effectiveAt: string;
            /** Format: date-time */
            recordedAt: string;
        };
    };
    responses: {
        /** @description Refused */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get_account-roles": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                entityId?: string;
                "entityId.ne"?: string;
                "entityId.in"?: string;
                role?: string;
                "role.ne"?: string;
                "role.in"?: string;
                "role.has"?: string;
                sort?: "role" | "id" | "-id" | "entityId" | "-entityId" | "-role" | "accountCode" | "-accountCode" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["AccountRole"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_account-roles": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entityId: string;
                    role: string;
                    accountCode: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRole"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_account-roles_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        entityId: string;
                        role: string;
                        accountCode: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "patch_account-roles_id": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** Format: uuid */
                    entityId?: string;
                    role?: string;
                    accountCode?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRole"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_account-roles_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                entityId?: string;
                "entityId.ne"?: string;
                "entityId.in"?: string;
                role?: string;
                "role.ne"?: string;
                "role.in"?: string;
                "role.has"?: string;
                sort?: "role" | "id" | "-id" | "entityId" | "-entityId" | "-role" | "accountCode" | "-accountCode" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_account-roles_import": {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_accounting_charts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entityId: string;
                    /** @enum {string} */
                    chart: "ifrs" | "cn";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_accounting_roles: {
        parameters: {
            query: {
                entityId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_accounts: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                entityId?: string;
                "entityId.ne"?: string;
                "entityId.in"?: string;
                kind?: string;
                "kind.ne"?: string;
                "kind.in"?: string;
                isOpenItem?: string;
                "isOpenItem.ne"?: string;
                "isOpenItem.in"?: string;
                isPosted?: string;
                "isPosted.ne"?: string;
                "isPosted.in"?: string;
                sort?: "code" | "id" | "-id" | "entityId" | "-entityId" | "-code" | "name" | "-name" | "kind" | "-kind" | "parentId" | "-parentId" | "isOpenItem" | "-isOpenItem" | "isPosted" | "-isPosted" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Account"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_accounts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entityId: string;
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @enum {string} */
                    kind: "asset" | "liability" | "equity" | "income" | "expense";
                    parentId?: string | null;
                    isOpenItem?: boolean;
                    isPosted?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_accounts_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        entityId: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        kind: "asset" | "liability" | "equity" | "income" | "expense";
                        parentId: string | null;
                        isOpenItem: boolean;
                        isPosted: boolean;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_accounts_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** Format: uuid */
                    entityId?: string;
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @enum {string} */
                    kind?: "asset" | "liability" | "equity" | "income" | "expense";
                    parentId?: string | null;
                    isOpenItem?: boolean;
                    isPosted?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_accounts_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_accounts_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_accounts_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                entityId?: string;
                "entityId.ne"?: string;
                "entityId.in"?: string;
                kind?: string;
                "kind.ne"?: string;
                "kind.in"?: string;
                isOpenItem?: string;
                "isOpenItem.ne"?: string;
                "isOpenItem.in"?: string;
                isPosted?: string;
                "isPosted.ne"?: string;
                "isPosted.in"?: string;
                sort?: "code" | "id" | "-id" | "entityId" | "-entityId" | "-code" | "name" | "-name" | "kind" | "-kind" | "parentId" | "-parentId" | "isOpenItem" | "-isOpenItem" | "isPosted" | "-isPosted" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_accounts_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_addresses_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_addresses_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    label?: string;
                    name?: string;
                    line1?: string;
                    line2?: string;
                    district?: string;
                    city?: string;
                    region?: string;
                    postalCode?: string;
                    country?: string;
                    phone?: string;
                    isDefault?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_adjustment-reasons": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["AdjustmentReason"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_adjustment-reasons": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentReason"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_adjustment-reasons_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "patch_adjustment-reasons_id": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentReason"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_adjustment-reasons_id_archival": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentReason"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "delete_adjustment-reasons_id_archival": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentReason"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_adjustment-reasons_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_adjustment-reasons_import": {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_adjustments: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                at?: string;
                "at.ne"?: string;
                "at.in"?: string;
                "at.gt"?: string;
                "at.gte"?: string;
                "at.lt"?: string;
                "at.lte"?: string;
                sort?: "-id" | "id" | "number" | "-number" | "siteId" | "-siteId" | "at" | "-at";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Adjustment"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_adjustments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_adjustments_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                at?: string;
                "at.ne"?: string;
                "at.in"?: string;
                "at.gt"?: string;
                "at.gte"?: string;
                "at.lt"?: string;
                "at.lte"?: string;
                sort?: "-id" | "id" | "number" | "-number" | "siteId" | "-siteId" | "at" | "-at";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_attributes: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                kind?: string;
                "kind.ne"?: string;
                "kind.in"?: string;
                isFacet?: string;
                "isFacet.ne"?: string;
                "isFacet.in"?: string;
                isChoice?: string;
                "isChoice.ne"?: string;
                "isChoice.in"?: string;
                sort?: "position" | "id" | "-id" | "code" | "-code" | "name" | "-name" | "kind" | "-kind" | "unitCode" | "-unitCode" | "isFacet" | "-isFacet" | "isChoice" | "-isChoice" | "-position" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Attribute"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_attributes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example LT-SF-001 */
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @enum {string} */
                    kind: "choice" | "number" | "text" | "boolean";
                    unitCode?: string | null;
                    options?: {
                        code: string;
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        name: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                        swatch?: string;
                    }[];
                    isFacet?: boolean;
                    isChoice?: boolean;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_attributes_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        kind: "choice" | "number" | "text" | "boolean";
                        unitCode: string | null;
                        options: unknown;
                        isFacet: boolean;
                        isChoice: boolean;
                        position: number;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_attributes_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** @example LT-SF-001 */
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @enum {string} */
                    kind?: "choice" | "number" | "text" | "boolean";
                    unitCode?: string | null;
                    options?: {
                        code: string;
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        name: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                        swatch?: string;
                    }[];
                    isFacet?: boolean;
                    isChoice?: boolean;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_attributes_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_attributes_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_attributes_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                kind?: string;
                "kind.ne"?: string;
                "kind.in"?: string;
                isFacet?: string;
                "isFacet.ne"?: string;
                "isFacet.in"?: string;
                isChoice?: string;
                "isChoice.ne"?: string;
                "isChoice.in"?: string;
                sort?: "position" | "id" | "-id" | "code" | "-code" | "name" | "-name" | "kind" | "-kind" | "unitCode" | "-unitCode" | "isFacet" | "-isFacet" | "isChoice" | "-isChoice" | "-position" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_attributes_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_audit: {
        parameters: {
            query?: {
                subject?: string;
                actorId?: string;
                action?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            actorKind: string;
                            actorId: string;
                            actorName: string | null;
                            action: string;
                            subject: string | null;
                            subjectName: string | null;
                            input: {
                                [key: string]: unknown;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_auth_request-password-reset": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: boolean;
                        message?: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_auth_reset-password": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: boolean;
                        message?: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_auth_sign-in_email": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Who came in; the session is in the cookie */
                        user?: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            emailVerified: boolean;
                            image: string | null;
                            language?: string;
                            twoFactorEnabled: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        };
                        redirect?: boolean;
                        /** @description A code is wanted before any session begins */
                        twoFactorRedirect?: boolean;
                        twoFactorMethods?: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_auth_sign-out": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_auth_two-factor_disable": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: boolean;
                        message?: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_auth_two-factor_enable": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        method: string;
                        totpURI: string;
                        backupCodes: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_auth_two-factor_generate-backup-codes": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: boolean;
                        backupCodes: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_auth_two-factor_verify-backup-code": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Who came in; the session is in the cookie */
                        user?: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            emailVerified: boolean;
                            image: string | null;
                            language?: string;
                            twoFactorEnabled: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        };
                        redirect?: boolean;
                        /** @description A code is wanted before any session begins */
                        twoFactorRedirect?: boolean;
                        twoFactorMethods?: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_auth_two-factor_verify-totp": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Who came in; the session is in the cookie */
                        user?: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            emailVerified: boolean;
                            image: string | null;
                            language?: string;
                            twoFactorEnabled: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        };
                        redirect?: boolean;
                        /** @description A code is wanted before any session begins */
                        twoFactorRedirect?: boolean;
                        twoFactorMethods?: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_brands: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Brand"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_brands: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example LT-SF-001 */
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_brands_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_brands_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** @example LT-SF-001 */
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_brands_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_brands_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_brands_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_brands_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_calendars: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Calendar"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_calendars: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    week: [
                        string,
                        string
                    ][][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_calendars_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        week: unknown;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_calendars_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    week?: [
                        string,
                        string
                    ][][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_calendars_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_calendars_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_calendars_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_calendars_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_carriers: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "trackingUrl" | "-trackingUrl" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Carrier"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_carriers: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    trackingUrl?: string | null;
                    workdays?: number[];
                    holidays?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Carrier"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_carriers_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        trackingUrl: string | null;
                        workdays: unknown;
                        holidays: unknown;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_carriers_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    trackingUrl?: string | null;
                    workdays?: number[];
                    holidays?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Carrier"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_carriers_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Carrier"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_carriers_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Carrier"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_carriers_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "trackingUrl" | "-trackingUrl" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_carriers_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_categories: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                parentId?: string;
                "parentId.ne"?: string;
                "parentId.in"?: string;
                "parentId.null"?: string;
                sort?: "position" | "id" | "-id" | "parentId" | "-parentId" | "slug" | "-slug" | "name" | "-name" | "description" | "-description" | "picture" | "-picture" | "-position" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Category"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_categories: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parentId?: string | null;
                    /** @example oak-sofa */
                    slug: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    description?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    } | null;
                    picture?: string | null;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_categories_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        parentId: string | null;
                        slug: string;
                        name: {
                            [key: string]: string;
                        };
                        description: {
                            [key: string]: string;
                        } | null;
                        picture: string | null;
                        position: number;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_categories_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    parentId?: string | null;
                    /** @example oak-sofa */
                    slug?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    description?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    } | null;
                    picture?: string | null;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_categories_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_categories_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_categories_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                parentId?: string;
                "parentId.ne"?: string;
                "parentId.in"?: string;
                "parentId.null"?: string;
                sort?: "position" | "id" | "-id" | "parentId" | "-parentId" | "slug" | "-slug" | "name" | "-name" | "description" | "-description" | "picture" | "-picture" | "-position" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_categories_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_collect: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    events: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "visit_started" | "page_viewed" | "item_viewed" | "category_viewed" | "searched" | "checkout_started";
                        /** Format: date-time */
                        at: string;
                        url?: string;
                        /** Format: uuid */
                        itemId?: string;
                        data?: {
                            [key: string]: string | number | boolean | null;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "delete_contact-points_id": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_coupons: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                promotionId?: string;
                "promotionId.ne"?: string;
                "promotionId.in"?: string;
                code?: string;
                "code.ne"?: string;
                "code.in"?: string;
                "code.has"?: string;
                sort?: "code" | "id" | "-id" | "promotionId" | "-promotionId" | "-code";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Coupon"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_coupons: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    promotionId: string;
                    /** @example WELCOME10 */
                    code: string;
                    usesLimit?: number | null;
                    usesPerCustomer?: number | null;
                    validTo?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_coupons_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        promotionId: string;
                        code: string;
                        usesLimit: number | null;
                        usesPerCustomer: number | null;
                        used: number;
                        validTo: string | null;
                        archivedAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_coupons_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** Format: uuid */
                    promotionId?: string;
                    /** @example WELCOME10 */
                    code?: string;
                    usesLimit?: number | null;
                    usesPerCustomer?: number | null;
                    validTo?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_coupons_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_coupons_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_coupons_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                promotionId?: string;
                "promotionId.ne"?: string;
                "promotionId.in"?: string;
                code?: string;
                "code.ne"?: string;
                "code.in"?: string;
                "code.has"?: string;
                sort?: "code" | "id" | "-id" | "promotionId" | "-promotionId" | "-code";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_coupons_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_customer-groups": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["CustomerGroup"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_customer-groups": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerGroup"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_customer-groups_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "patch_customer-groups_id": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerGroup"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_customer-groups_id_archival": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerGroup"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "delete_customer-groups_id_archival": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerGroup"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_customer-groups_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_customer-groups_import": {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_decisions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    trigger: "page_viewed" | "item_viewed" | "category_viewed" | "searched" | "basket_changed" | "checkout_started" | "signed_in" | "order_placed" | "customer_opened";
                    /**
                     * @default web
                     * @enum {string}
                     */
                    channel?: "web" | "phone" | "store" | "mail" | "chat" | "sales" | "portal" | "system" | "import";
                    /** @default {} */
                    context?: {
                        /** Format: uuid */
                        itemId?: string;
                        categoryId?: string;
                        search?: string;
                        /** Format: uuid */
                        basketId?: string;
                        /** Format: uuid */
                        orderId?: string;
                    };
                    /** Format: uuid */
                    partyId?: string;
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suggestions: {
                            /** Format: uuid */
                            impressionId: string;
                            /** Format: uuid */
                            ruleId: string;
                            ruleName: string;
                            offer: {
                                /** @enum {string} */
                                kind: "message" | "item" | "category" | "coupon";
                                /** Format: uuid */
                                itemId?: string;
                                itemName?: string;
                                itemSlug?: string;
                                categorySlug?: string;
                                couponCode?: string;
                                text?: string;
                            };
                            script: string;
                            reason: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_decisions_impressionId_answer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                impressionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "accepted" | "declined";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_demands: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                sort?: "-id" | "id" | "document" | "-document" | "documentLine" | "-documentLine" | "itemId" | "-itemId";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Demand"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_demands_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        document: string;
                        /** Format: uuid */
                        documentLine: string;
                        /** Format: uuid */
                        itemId: string;
                        /** Format: uuid */
                        siteId: string;
                        /** @example 113.000000 */
                        quantity: string;
                        /** Format: date */
                        dueOn: string;
                        /** @enum {string} */
                        state: "open" | "met" | "dropped";
                        /** Format: date-time */
                        changedAt: string;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_demands_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                sort?: "-id" | "id" | "document" | "-document" | "documentLine" | "-documentLine" | "itemId" | "-itemId";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_departments: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Department"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_departments: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_departments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_departments_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_departments_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_departments_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_departments_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_departments_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_employees: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                departmentId?: string;
                "departmentId.ne"?: string;
                "departmentId.in"?: string;
                "departmentId.null"?: string;
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                "siteId.null"?: string;
                sort?: "number" | "id" | "-id" | "-number" | "name" | "-name" | "email" | "-email" | "userId" | "-userId" | "departmentId" | "-departmentId" | "siteId" | "-siteId";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Employee"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_employees: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    name: string;
                    title?: string | null;
                    email?: string | null;
                    phone?: string | null;
                    userId?: string | null;
                    departmentId?: string | null;
                    siteId?: string | null;
                    managerId?: string | null;
                    hiredOn?: string | null;
                    leftOn?: string | null;
                    custom?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_employees_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        name: string;
                        title: string | null;
                        email: string | null;
                        phone?: string | null;
                        userId: string | null;
                        departmentId: string | null;
                        siteId: string | null;
                        managerId: string | null;
                        hiredOn?: string | null;
                        leftOn?: string | null;
                        archivedAt: string | null;
                        custom: unknown;
                        /** Format: date-time */
                        createdAt: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_employees_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    number?: string;
                    name?: string;
                    title?: string | null;
                    email?: string | null;
                    phone?: string | null;
                    userId?: string | null;
                    departmentId?: string | null;
                    siteId?: string | null;
                    managerId?: string | null;
                    hiredOn?: string | null;
                    leftOn?: string | null;
                    custom?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_employees_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_employees_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_employees_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                departmentId?: string;
                "departmentId.ne"?: string;
                "departmentId.in"?: string;
                "departmentId.null"?: string;
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                "siteId.null"?: string;
                sort?: "number" | "id" | "-id" | "-number" | "name" | "-name" | "email" | "-email" | "userId" | "-userId" | "departmentId" | "-departmentId" | "siteId" | "-siteId";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_employees_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_entities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_entities_plural: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plural: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_entities_plural_template_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plural: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_entries: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                journalId?: string;
                "journalId.ne"?: string;
                "journalId.in"?: string;
                postedOn?: string;
                "postedOn.ne"?: string;
                "postedOn.in"?: string;
                "postedOn.gt"?: string;
                "postedOn.gte"?: string;
                "postedOn.lt"?: string;
                "postedOn.lte"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                sort?: "-id" | "id" | "journalId" | "-journalId" | "postedOn" | "-postedOn" | "document" | "-document" | "reverses" | "-reverses";
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            entityId: string;
                            /** Format: uuid */
                            journalId: string;
                            /** Format: uuid */
                            periodId: string;
                            year: number;
                            number: number | null;
                            /** Format: date */
                            postedOn: string;
                            fact: string;
                            document: string;
                            text: string | null;
                            reverses: string | null;
                            actorId: string;
                            /** Format: date-time */
                            recordedAt: string;
                            amount: string;
                            currency: string;
                        }[];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_entries_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        entityId: string;
                        /** Format: uuid */
                        journalId: string;
                        /** Format: uuid */
                        periodId: string;
                        year: number;
                        number: number | null;
                        /** Format: date */
                        postedOn: string;
                        fact: string;
                        document: string;
                        text: string | null;
                        reverses: string | null;
                        actorId: string;
                        /** Format: date-time */
                        recordedAt: string;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_entries_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                journalId?: string;
                "journalId.ne"?: string;
                "journalId.in"?: string;
                postedOn?: string;
                "postedOn.ne"?: string;
                "postedOn.in"?: string;
                "postedOn.gt"?: string;
                "postedOn.gte"?: string;
                "postedOn.lt"?: string;
                "postedOn.lte"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                sort?: "-id" | "id" | "journalId" | "-journalId" | "postedOn" | "-postedOn" | "document" | "-document" | "reverses" | "-reverses";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_entry-lines": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                accountId?: string;
                "accountId.ne"?: string;
                "accountId.in"?: string;
                partyId?: string;
                "partyId.ne"?: string;
                "partyId.in"?: string;
                "partyId.null"?: string;
                reference?: string;
                "reference.ne"?: string;
                "reference.in"?: string;
                "reference.has"?: string;
                "reference.null"?: string;
                sort?: "-id" | "id" | "entryId" | "-entryId" | "accountId" | "-accountId" | "partyId" | "-partyId" | "reference" | "-reference";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["EntryLine"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_entry-lines_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        entryId: string;
                        line: number;
                        /** Format: uuid */
                        accountId: string;
                        /** Format: date */
                        postedOn: string;
                        /** @example 113.000000 */
                        debit: string;
                        /** @example 113.000000 */
                        credit: string;
                        foreignAmount: string | null;
                        foreignCurrency: string | null;
                        partyId: string | null;
                        siteId: string | null;
                        reference: string | null;
                        dueOn: string | null;
                        taxCode: string | null;
                        taxBase: string | null;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_entry-lines_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                accountId?: string;
                "accountId.ne"?: string;
                "accountId.in"?: string;
                partyId?: string;
                "partyId.ne"?: string;
                "partyId.in"?: string;
                "partyId.null"?: string;
                reference?: string;
                "reference.ne"?: string;
                "reference.in"?: string;
                "reference.has"?: string;
                "reference.null"?: string;
                sort?: "-id" | "id" | "entryId" | "-entryId" | "accountId" | "-accountId" | "partyId" | "-partyId" | "reference" | "-reference";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_events: {
        parameters: {
            query?: {
                subject?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            subject: string;
                            version: number;
                            payload: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            recordedAt: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_events_parked: {
        parameters: {
            query?: {
                subscriber?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            subscriber: string;
                            /** Format: uuid */
                            eventId: string;
                            type: string;
                            subject: string;
                            error: string;
                            attempts: number;
                            /** Format: date-time */
                            parkedAt: string;
                        }[];
                        hasMore: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_events_parked_subscriber_eventId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                subscriber: string;
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_events_parked_retry: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subscriber: string;
                    subject: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_events_subscribers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subscribers: {
                            subscriber: string;
                            /** Format: date-time */
                            movedAt: string;
                            waiting: number;
                            parked: number;
                            lagSeconds: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_files: {
        parameters: {
            query: {
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        files: {
                            /** Format: uuid */
                            id: string;
                            subject: string | null;
                            name: string;
                            type: string;
                            bytes: number;
                            isPublic: boolean;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_files: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                    subject?: string;
                    /** @enum {unknown} */
                    isPublic?: "true" | "false";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_files_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_files_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_followers: {
        parameters: {
            query: {
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        followers: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        isFollowing: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_followers: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description the document, as kind:id
                     * @example order:0197f3c0-0000-7000-8000-000000000001
                     */
                    subject: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_followers: {
        parameters: {
            query: {
                subject: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_fulfilment-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_gtins: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                gtin?: string;
                "gtin.ne"?: string;
                "gtin.in"?: string;
                "gtin.has"?: string;
                sort?: "gtin" | "-gtin" | "itemId" | "-itemId" | "id" | "-id";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Gtin"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_gtins_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gtin: string;
                        /** Format: uuid */
                        itemId: string;
                        unitId: string | null;
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_gtins_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                gtin?: string;
                "gtin.ne"?: string;
                "gtin.in"?: string;
                "gtin.has"?: string;
                sort?: "gtin" | "-gtin" | "itemId" | "-itemId" | "id" | "-id";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_gtins_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_holidays: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                calendarId?: string;
                "calendarId.ne"?: string;
                "calendarId.in"?: string;
                day?: string;
                "day.ne"?: string;
                "day.in"?: string;
                "day.gt"?: string;
                "day.gte"?: string;
                "day.lt"?: string;
                "day.lte"?: string;
                sort?: "-day" | "id" | "-id" | "calendarId" | "-calendarId" | "day" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Holiday"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_holidays: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    calendarId: string;
                    /** Format: date */
                    day: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    shifts?: [
                        string,
                        string
                    ][];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holiday"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_holidays_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        calendarId: string;
                        /** Format: date */
                        day: string;
                        name: {
                            [key: string]: string;
                        };
                        shifts: unknown;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_holidays_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** Format: uuid */
                    calendarId?: string;
                    /** Format: date */
                    day?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    shifts?: [
                        string,
                        string
                    ][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holiday"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_holidays_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holiday"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_holidays_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holiday"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_holidays_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                calendarId?: string;
                "calendarId.ne"?: string;
                "calendarId.in"?: string;
                day?: string;
                "day.ne"?: string;
                "day.in"?: string;
                "day.gt"?: string;
                "day.gte"?: string;
                "day.lt"?: string;
                "day.lte"?: string;
                sort?: "-day" | "id" | "-id" | "calendarId" | "-calendarId" | "day" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_holidays_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_import-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_import-mappings_code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "put_import-mappings_code": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    mapping: {
                        /** @enum {string} */
                        target: "customers" | "items" | "prices" | "stock" | "past_orders" | "interactions";
                        source: string;
                        fields: {
                            [key: string]: {
                                column?: string;
                                split?: {
                                    by: string;
                                    part: number;
                                };
                                first?: number;
                                values?: {
                                    [key: string]: string;
                                };
                                otherwise?: string;
                                constant?: string;
                            };
                        };
                        site?: string;
                        channel?: string;
                        currency?: string;
                        priceList?: string;
                        zone?: string;
                        /** @default true */
                        createItems?: boolean;
                        /** @default true */
                        createCustomers?: boolean;
                        /** @default false */
                        listItems?: boolean;
                    };
                    reading?: {
                        /**
                         * @default utf-8
                         * @enum {string}
                         */
                        encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "gb18030" | "big5";
                        /** @default , */
                        delimiter?: string;
                        /** @default 1 */
                        headerLine?: number;
                        sheet?: string;
                        /**
                         * @default ymd
                         * @enum {string}
                         */
                        dates?: "ymd" | "dmy" | "mdy" | "excel";
                        /**
                         * @default point
                         * @enum {string}
                         */
                        decimals?: "point" | "comma";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "delete_import-mappings_code": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_import-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_imports: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_imports: {
        parameters: {
            query?: {
                name?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_imports_id: {
        parameters: {
            query?: {
                target?: "customers" | "items" | "prices" | "stock" | "past_orders" | "interactions";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_imports_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_imports_id_check: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    mapping?: {
                        /** @enum {string} */
                        target: "customers" | "items" | "prices" | "stock" | "past_orders" | "interactions";
                        source: string;
                        fields: {
                            [key: string]: {
                                column?: string;
                                split?: {
                                    by: string;
                                    part: number;
                                };
                                first?: number;
                                values?: {
                                    [key: string]: string;
                                };
                                otherwise?: string;
                                constant?: string;
                            };
                        };
                        site?: string;
                        channel?: string;
                        currency?: string;
                        priceList?: string;
                        zone?: string;
                        /** @default true */
                        createItems?: boolean;
                        /** @default true */
                        createCustomers?: boolean;
                        /** @default false */
                        listItems?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_imports_id_mend_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_imports_id_problems: {
        parameters: {
            query?: {
                afterLine?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_imports_id_reading: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_imports_id_run: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    mapping?: {
                        /** @enum {string} */
                        target: "customers" | "items" | "prices" | "stock" | "past_orders" | "interactions";
                        source: string;
                        fields: {
                            [key: string]: {
                                column?: string;
                                split?: {
                                    by: string;
                                    part: number;
                                };
                                first?: number;
                                values?: {
                                    [key: string]: string;
                                };
                                otherwise?: string;
                                constant?: string;
                            };
                        };
                        site?: string;
                        channel?: string;
                        currency?: string;
                        priceList?: string;
                        zone?: string;
                        /** @default true */
                        createItems?: boolean;
                        /** @default true */
                        createCustomers?: boolean;
                        /** @default false */
                        listItems?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_imports_id_run: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_dashboards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dashboards: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            isShared: boolean;
                            isOwn: boolean;
                            owner: string | null;
                            tiles: {
                                /** Format: uuid */
                                pivotId: string;
                                /** @enum {string} */
                                form: "number" | "table" | "bar" | "line" | "pie";
                                /** @default 6 */
                                width: number;
                            }[];
                            /** Format: date-time */
                            changedAt: string;
                            version: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_insight_dashboards: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default [] */
                    tiles?: {
                        /** Format: uuid */
                        pivotId: string;
                        /** @enum {string} */
                        form: "number" | "table" | "bar" | "line" | "pie";
                        /** @default 6 */
                        width?: number;
                    }[];
                    /** @default false */
                    isShared?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        isShared: boolean;
                        isOwn: boolean;
                        owner: string | null;
                        tiles: {
                            /** Format: uuid */
                            pivotId: string;
                            /** @enum {string} */
                            form: "number" | "table" | "bar" | "line" | "pie";
                            /** @default 6 */
                            width: number;
                        }[];
                        /** Format: date-time */
                        changedAt: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_dashboards_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        isShared: boolean;
                        isOwn: boolean;
                        owner: string | null;
                        tiles: {
                            /** Format: uuid */
                            pivotId: string;
                            /** @enum {string} */
                            form: "number" | "table" | "bar" | "line" | "pie";
                            /** @default 6 */
                            width: number;
                        }[];
                        /** Format: date-time */
                        changedAt: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_insight_dashboards_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_insight_dashboards_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    name?: string;
                    tiles?: {
                        /** Format: uuid */
                        pivotId: string;
                        /** @enum {string} */
                        form: "number" | "table" | "bar" | "line" | "pie";
                        /** @default 6 */
                        width?: number;
                    }[];
                    isShared?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        isShared: boolean;
                        isOwn: boolean;
                        owner: string | null;
                        tiles: {
                            /** Format: uuid */
                            pivotId: string;
                            /** @enum {string} */
                            form: "number" | "table" | "bar" | "line" | "pie";
                            /** @default 6 */
                            width: number;
                        }[];
                        /** Format: date-time */
                        changedAt: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_insight_drill-through": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pivot: {
                        /** @enum {string} */
                        subject?: "sales" | "interactions" | "stock" | "ledger";
                        measures: ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance")[];
                        /** @default [] */
                        rows?: {
                            /** @enum {string} */
                            dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                            level?: string;
                            top?: {
                                n: number;
                                /** @enum {string} */
                                by: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                                /** @default true */
                                others?: boolean;
                            };
                            order?: {
                                by: "label" | ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance");
                                /**
                                 * @default asc
                                 * @enum {string}
                                 */
                                direction?: "asc" | "desc";
                            };
                        }[];
                        /** @default [] */
                        columns?: {
                            /** @enum {string} */
                            dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                            level?: string;
                            top?: {
                                n: number;
                                /** @enum {string} */
                                by: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                                /** @default true */
                                others?: boolean;
                            };
                            order?: {
                                by: "label" | ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance");
                                /**
                                 * @default asc
                                 * @enum {string}
                                 */
                                direction?: "asc" | "desc";
                            };
                        }[];
                        /** @default [] */
                        filters?: {
                            /** @enum {string} */
                            dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                            level?: string;
                            /** @enum {string} */
                            operator: "is" | "is_not" | "in" | "not_in" | "contains" | "starts_with" | "gt" | "gte" | "lt" | "lte" | "between" | "is_known" | "is_unknown";
                            value?: (string | number | boolean) | (string | number | boolean)[];
                        }[];
                        period?: ("today" | "yesterday" | "this_week" | "this_month" | "this_quarter" | "this_year" | "last_7_days" | "last_30_days" | "last_90_days" | "last_365_days" | "last_week" | "last_month" | "last_quarter" | "last_year" | "all") | {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                        /** @enum {string} */
                        compare?: "previous_period" | "previous_year";
                    };
                    /** @default [] */
                    rowPath?: (string | null)[];
                    /** @default [] */
                    columnPath?: (string | null)[];
                    /** @enum {string} */
                    measure?: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                    /** @default 50 */
                    limit?: number;
                    after?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        columns: {
                            name: string;
                            label: string;
                            /** @enum {string} */
                            type: "text" | "date" | "money" | "quantity" | "count";
                        }[];
                        rows: {
                            key: string;
                            values: {
                                [key: string]: string | null;
                            };
                            document: string | null;
                            href: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_model: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measures: {
                            /** @enum {string} */
                            name: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                            label: string;
                            formula: string;
                            source: string;
                            /** @enum {string} */
                            additivity: "additive" | "semi_additive" | "non_additive";
                            /** @enum {string} */
                            unit: "money" | "count" | "quantity" | "percent" | "ratio";
                            /** @enum {string} */
                            subject: "sales" | "interactions" | "stock" | "ledger";
                            permission?: string;
                            dimensions: ("date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind")[];
                        }[];
                        dimensions: {
                            /** @enum {string} */
                            name: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                            label: string;
                            /** @enum {string} */
                            type: "text" | "date" | "number" | "boolean";
                            subject: ("sales" | "interactions" | "stock" | "ledger")[];
                            levels?: {
                                name: string;
                                label: string;
                                subject: ("sales" | "interactions" | "stock" | "ledger")[];
                            }[];
                            usualLevel?: string;
                            isFilterOnly: boolean;
                            permission?: string;
                        }[];
                        subjects: {
                            /** @enum {string} */
                            name: "sales" | "interactions" | "stock" | "ledger";
                            label: string;
                        }[];
                        operators: ("is" | "is_not" | "in" | "not_in" | "contains" | "starts_with" | "gt" | "gte" | "lt" | "lte" | "between" | "is_known" | "is_unknown")[];
                        spans: ("today" | "yesterday" | "this_week" | "this_month" | "this_quarter" | "this_year" | "last_7_days" | "last_30_days" | "last_90_days" | "last_365_days" | "last_week" | "last_month" | "last_quarter" | "last_year" | "all")[];
                        freshness: {
                            asOf: string | null;
                            ageSeconds: number | null;
                            /** @enum {string} */
                            state: "live" | "behind" | "down";
                            doing: string | null;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_owner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string | null;
                        day: string;
                        until: string;
                        measures: {
                            /** @enum {string} */
                            name: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                            label: string;
                            /** @enum {string} */
                            unit: "money" | "count" | "quantity" | "percent" | "ratio";
                            /** @enum {string} */
                            additivity: "additive" | "semi_additive" | "non_additive";
                            currency: string | null;
                        }[];
                        today: {
                            [key: string]: {
                                site?: {
                                    key: string | null;
                                    label: string;
                                };
                                channel?: {
                                    key: string | null;
                                    label: string;
                                };
                                /** @enum {string} */
                                measure: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                                today: string;
                                usual: string | null;
                                low: string | null;
                                high: string | null;
                                isUnusual: boolean;
                                distance: number;
                                days: number;
                            };
                        };
                        lines: {
                            site?: {
                                key: string | null;
                                label: string;
                            };
                            channel?: {
                                key: string | null;
                                label: string;
                            };
                            /** @enum {string} */
                            measure: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                            today: string;
                            usual: string | null;
                            low: string | null;
                            high: string | null;
                            isUnusual: boolean;
                            distance: number;
                            days: number;
                        }[];
                        unusual: {
                            site?: {
                                key: string | null;
                                label: string;
                            };
                            channel?: {
                                key: string | null;
                                label: string;
                            };
                            /** @enum {string} */
                            measure: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                            today: string;
                            usual: string | null;
                            low: string | null;
                            high: string | null;
                            isUnusual: boolean;
                            distance: number;
                            days: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_insight_pivot: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    subject?: "sales" | "interactions" | "stock" | "ledger";
                    measures: ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance")[];
                    /** @default [] */
                    rows?: {
                        /** @enum {string} */
                        dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                        level?: string;
                        top?: {
                            n: number;
                            /** @enum {string} */
                            by: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                            /** @default true */
                            others?: boolean;
                        };
                        order?: {
                            by: "label" | ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance");
                            /**
                             * @default asc
                             * @enum {string}
                             */
                            direction?: "asc" | "desc";
                        };
                    }[];
                    /** @default [] */
                    columns?: {
                        /** @enum {string} */
                        dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                        level?: string;
                        top?: {
                            n: number;
                            /** @enum {string} */
                            by: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                            /** @default true */
                            others?: boolean;
                        };
                        order?: {
                            by: "label" | ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance");
                            /**
                             * @default asc
                             * @enum {string}
                             */
                            direction?: "asc" | "desc";
                        };
                    }[];
                    /** @default [] */
                    filters?: {
                        /** @enum {string} */
                        dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                        level?: string;
                        /** @enum {string} */
                        operator: "is" | "is_not" | "in" | "not_in" | "contains" | "starts_with" | "gt" | "gte" | "lt" | "lte" | "between" | "is_known" | "is_unknown";
                        value?: (string | number | boolean) | (string | number | boolean)[];
                    }[];
                    period?: ("today" | "yesterday" | "this_week" | "this_month" | "this_quarter" | "this_year" | "last_7_days" | "last_30_days" | "last_90_days" | "last_365_days" | "last_week" | "last_month" | "last_quarter" | "last_year" | "all") | {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    };
                    /** @enum {string} */
                    compare?: "previous_period" | "previous_year";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measures: {
                            /** @enum {string} */
                            name: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                            label: string;
                            /** @enum {string} */
                            unit: "money" | "count" | "quantity" | "percent" | "ratio";
                            /** @enum {string} */
                            additivity: "additive" | "semi_additive" | "non_additive";
                            currency: string | null;
                        }[];
                        rowHeaders: {
                            path: {
                                key: string | null;
                                label: string;
                            }[];
                            level: number;
                            isTotal: boolean;
                        }[];
                        columnHeaders: {
                            path: {
                                key: string | null;
                                label: string;
                            }[];
                            level: number;
                            isTotal: boolean;
                        }[];
                        cells: {
                            value: string | null;
                            before?: string | null;
                        }[][][];
                        period: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        } | null;
                        before: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        } | null;
                        sentence: string;
                        asOf: string | null;
                        truncated: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_insight_pivot_xlsx: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    subject?: "sales" | "interactions" | "stock" | "ledger";
                    measures: ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance")[];
                    /** @default [] */
                    rows?: {
                        /** @enum {string} */
                        dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                        level?: string;
                        top?: {
                            n: number;
                            /** @enum {string} */
                            by: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                            /** @default true */
                            others?: boolean;
                        };
                        order?: {
                            by: "label" | ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance");
                            /**
                             * @default asc
                             * @enum {string}
                             */
                            direction?: "asc" | "desc";
                        };
                    }[];
                    /** @default [] */
                    columns?: {
                        /** @enum {string} */
                        dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                        level?: string;
                        top?: {
                            n: number;
                            /** @enum {string} */
                            by: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                            /** @default true */
                            others?: boolean;
                        };
                        order?: {
                            by: "label" | ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance");
                            /**
                             * @default asc
                             * @enum {string}
                             */
                            direction?: "asc" | "desc";
                        };
                    }[];
                    /** @default [] */
                    filters?: {
                        /** @enum {string} */
                        dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                        level?: string;
                        /** @enum {string} */
                        operator: "is" | "is_not" | "in" | "not_in" | "contains" | "starts_with" | "gt" | "gte" | "lt" | "lte" | "between" | "is_known" | "is_unknown";
                        value?: (string | number | boolean) | (string | number | boolean)[];
                    }[];
                    period?: ("today" | "yesterday" | "this_week" | "this_month" | "this_quarter" | "this_year" | "last_7_days" | "last_30_days" | "last_90_days" | "last_365_days" | "last_week" | "last_month" | "last_quarter" | "last_year" | "all") | {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    };
                    /** @enum {string} */
                    compare?: "previous_period" | "previous_year";
                };
            };
        };
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_pivots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pivots: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            isShared: boolean;
                            isOwn: boolean;
                            owner: string | null;
                            definition: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            changedAt: string;
                            version: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_insight_pivots: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    definition: {
                        /** @enum {string} */
                        subject?: "sales" | "interactions" | "stock" | "ledger";
                        measures: ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance")[];
                        /** @default [] */
                        rows?: {
                            /** @enum {string} */
                            dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                            level?: string;
                            top?: {
                                n: number;
                                /** @enum {string} */
                                by: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                                /** @default true */
                                others?: boolean;
                            };
                            order?: {
                                by: "label" | ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance");
                                /**
                                 * @default asc
                                 * @enum {string}
                                 */
                                direction?: "asc" | "desc";
                            };
                        }[];
                        /** @default [] */
                        columns?: {
                            /** @enum {string} */
                            dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                            level?: string;
                            top?: {
                                n: number;
                                /** @enum {string} */
                                by: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                                /** @default true */
                                others?: boolean;
                            };
                            order?: {
                                by: "label" | ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance");
                                /**
                                 * @default asc
                                 * @enum {string}
                                 */
                                direction?: "asc" | "desc";
                            };
                        }[];
                        /** @default [] */
                        filters?: {
                            /** @enum {string} */
                            dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                            level?: string;
                            /** @enum {string} */
                            operator: "is" | "is_not" | "in" | "not_in" | "contains" | "starts_with" | "gt" | "gte" | "lt" | "lte" | "between" | "is_known" | "is_unknown";
                            value?: (string | number | boolean) | (string | number | boolean)[];
                        }[];
                        period?: ("today" | "yesterday" | "this_week" | "this_month" | "this_quarter" | "this_year" | "last_7_days" | "last_30_days" | "last_90_days" | "last_365_days" | "last_week" | "last_month" | "last_quarter" | "last_year" | "all") | {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                        /** @enum {string} */
                        compare?: "previous_period" | "previous_year";
                    };
                    /** @default false */
                    isShared?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        isShared: boolean;
                        isOwn: boolean;
                        owner: string | null;
                        definition: {
                            [key: string]: unknown;
                        };
                        /** Format: date-time */
                        changedAt: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_pivots_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        isShared: boolean;
                        isOwn: boolean;
                        owner: string | null;
                        definition: {
                            [key: string]: unknown;
                        };
                        /** Format: date-time */
                        changedAt: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_insight_pivots_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_insight_pivots_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    name?: string;
                    definition?: {
                        /** @enum {string} */
                        subject?: "sales" | "interactions" | "stock" | "ledger";
                        measures: ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance")[];
                        /** @default [] */
                        rows?: {
                            /** @enum {string} */
                            dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                            level?: string;
                            top?: {
                                n: number;
                                /** @enum {string} */
                                by: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                                /** @default true */
                                others?: boolean;
                            };
                            order?: {
                                by: "label" | ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance");
                                /**
                                 * @default asc
                                 * @enum {string}
                                 */
                                direction?: "asc" | "desc";
                            };
                        }[];
                        /** @default [] */
                        columns?: {
                            /** @enum {string} */
                            dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                            level?: string;
                            top?: {
                                n: number;
                                /** @enum {string} */
                                by: "netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance";
                                /** @default true */
                                others?: boolean;
                            };
                            order?: {
                                by: "label" | ("netSales" | "grossSales" | "discount" | "cost" | "margin" | "marginPercent" | "quantity" | "lines" | "orders" | "customers" | "averageOrderValue" | "returns" | "returnPercent" | "visits" | "visitors" | "interactions" | "conversionPercent" | "stockOnHand" | "stockValue" | "ledgerDebit" | "ledgerCredit" | "ledgerBalance");
                                /**
                                 * @default asc
                                 * @enum {string}
                                 */
                                direction?: "asc" | "desc";
                            };
                        }[];
                        /** @default [] */
                        filters?: {
                            /** @enum {string} */
                            dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                            level?: string;
                            /** @enum {string} */
                            operator: "is" | "is_not" | "in" | "not_in" | "contains" | "starts_with" | "gt" | "gte" | "lt" | "lte" | "between" | "is_known" | "is_unknown";
                            value?: (string | number | boolean) | (string | number | boolean)[];
                        }[];
                        period?: ("today" | "yesterday" | "this_week" | "this_month" | "this_quarter" | "this_year" | "last_7_days" | "last_30_days" | "last_90_days" | "last_365_days" | "last_week" | "last_month" | "last_quarter" | "last_year" | "all") | {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                        /** @enum {string} */
                        compare?: "previous_period" | "previous_year";
                    };
                    isShared?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        isShared: boolean;
                        isOwn: boolean;
                        owner: string | null;
                        definition: {
                            [key: string]: unknown;
                        };
                        /** Format: date-time */
                        changedAt: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_insight_values: {
        parameters: {
            query: {
                dimension: "date" | "customer" | "customerKnown" | "customerKind" | "customerGroup" | "item" | "product" | "category" | "brand" | "site" | "siteKind" | "channel" | "campaign" | "employee" | "country" | "documentKind" | "document" | "lineKind" | "source" | "currency" | "quantity" | "unitPrice" | "interactionKind" | "moveReason" | "account" | "accountKind";
                level?: string;
                search?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        values: {
                            key: string | null;
                            label: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_invoices: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                kind?: string;
                "kind.ne"?: string;
                "kind.in"?: string;
                issuedOn?: string;
                "issuedOn.ne"?: string;
                "issuedOn.in"?: string;
                "issuedOn.gt"?: string;
                "issuedOn.gte"?: string;
                "issuedOn.lt"?: string;
                "issuedOn.lte"?: string;
                dueOn?: string;
                "dueOn.ne"?: string;
                "dueOn.in"?: string;
                "dueOn.gt"?: string;
                "dueOn.gte"?: string;
                "dueOn.lt"?: string;
                "dueOn.lte"?: string;
                partyId?: string;
                "partyId.ne"?: string;
                "partyId.in"?: string;
                "partyId.null"?: string;
                documentNumber?: string;
                "documentNumber.ne"?: string;
                "documentNumber.in"?: string;
                "documentNumber.has"?: string;
                sort?: "-id" | "id" | "entityId" | "-entityId" | "kind" | "-kind" | "number" | "-number" | "document" | "-document" | "documentNumber" | "-documentNumber" | "partyId" | "-partyId" | "issuedOn" | "-issuedOn" | "dueOn" | "-dueOn" | "state" | "-state" | "corrects" | "-corrects" | "entryId" | "-entryId";
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            entityId: string;
                            /** @enum {string} */
                            kind: "invoice" | "credit_note";
                            number: string;
                            document: string;
                            documentNumber: string;
                            partyId: string | null;
                            customer: unknown;
                            seller?: unknown;
                            language: string;
                            currency: string;
                            pricesIncludeTax: boolean;
                            /** Format: date */
                            issuedOn: string;
                            /** Format: date */
                            dueOn: string;
                            /** @example 113.000000 */
                            net: string;
                            /** @example 113.000000 */
                            tax: string;
                            /** @example 113.000000 */
                            gross: string;
                            /** @enum {string} */
                            state: "posted" | "settled" | "reversed";
                            corrects: string | null;
                            reason: string | null;
                            entryId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            settledAt: string | null;
                            version: number;
                            open: string;
                        }[];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_invoices_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_invoices_id_credit-notes": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    lines?: {
                        /** Format: uuid */
                        documentLine: string;
                        /** @example 2 */
                        quantity: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_invoices_id_pdf: {
        parameters: {
            query?: {
                language?: "en" | "zh-CN" | "zh-TW";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_invoices_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                kind?: string;
                "kind.ne"?: string;
                "kind.in"?: string;
                issuedOn?: string;
                "issuedOn.ne"?: string;
                "issuedOn.in"?: string;
                "issuedOn.gt"?: string;
                "issuedOn.gte"?: string;
                "issuedOn.lt"?: string;
                "issuedOn.lte"?: string;
                dueOn?: string;
                "dueOn.ne"?: string;
                "dueOn.in"?: string;
                "dueOn.gt"?: string;
                "dueOn.gte"?: string;
                "dueOn.lt"?: string;
                "dueOn.lte"?: string;
                partyId?: string;
                "partyId.ne"?: string;
                "partyId.in"?: string;
                "partyId.null"?: string;
                documentNumber?: string;
                "documentNumber.ne"?: string;
                "documentNumber.in"?: string;
                "documentNumber.has"?: string;
                sort?: "-id" | "id" | "entityId" | "-entityId" | "kind" | "-kind" | "number" | "-number" | "document" | "-document" | "documentNumber" | "-documentNumber" | "partyId" | "-partyId" | "issuedOn" | "-issuedOn" | "dueOn" | "-dueOn" | "state" | "-state" | "corrects" | "-corrects" | "entryId" | "-entryId";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_item-units": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                sort?: "itemId" | "-itemId" | "id" | "-id";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ItemUnit"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_item-units_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        itemId: string;
                        /** Format: uuid */
                        unitId: string;
                        /** @example 113.000000 */
                        factor: string;
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_item-units_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                sort?: "itemId" | "-itemId" | "id" | "-id";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_item-units_import": {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_items: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                productId?: string;
                "productId.ne"?: string;
                "productId.in"?: string;
                code?: string;
                "code.ne"?: string;
                "code.in"?: string;
                "code.has"?: string;
                sort?: "code" | "id" | "-id" | "productId" | "-productId" | "-code" | "slug" | "-slug";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Item"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_items: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example LT-SF-001 */
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @enum {string} */
                    kind?: "stocked" | "service" | "kit";
                    /** @enum {string} */
                    tracking?: "none" | "lot" | "serial";
                    /** @enum {string} */
                    valuation?: "fifo" | "average" | "standard";
                    standardCost?: string | null;
                    /** Format: uuid */
                    unitId: string;
                    taxCategory?: string;
                    attributes?: {
                        [key: string]: string | number | boolean;
                    };
                    isDefault?: boolean;
                    isSold?: boolean;
                    position?: number;
                    weight?: string | null;
                    custom?: {
                        [key: string]: unknown;
                    };
                    /** @example oak-sofa */
                    slug?: string;
                    /** Format: uuid */
                    productId?: string;
                    /** Format: uuid */
                    categoryId?: string;
                    gtins?: string[];
                    components?: {
                        /** Format: uuid */
                        itemId: string;
                        /** @example 2 */
                        quantity: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_items_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        productId: string;
                        code: string;
                        slug: string;
                        name: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        kind: "stocked" | "service" | "kit";
                        /** @enum {string} */
                        tracking: "none" | "lot" | "serial";
                        /** @enum {string} */
                        valuation: "fifo" | "average" | "standard";
                        standardCost?: string | null;
                        /** Format: uuid */
                        unitId: string;
                        taxCategory: string;
                        attributes: unknown;
                        isDefault: boolean;
                        isSold: boolean;
                        position: number;
                        weight: string | null;
                        archivedAt: string | null;
                        custom: unknown;
                        /** Format: date-time */
                        createdAt: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_items_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** Format: uuid */
                    productId?: string;
                    /** @example LT-SF-001 */
                    code?: string;
                    /** @example oak-sofa */
                    slug?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @enum {string} */
                    kind?: "stocked" | "service" | "kit";
                    /** @enum {string} */
                    tracking?: "none" | "lot" | "serial";
                    /** @enum {string} */
                    valuation?: "fifo" | "average" | "standard";
                    standardCost?: string | null;
                    /** Format: uuid */
                    unitId?: string;
                    taxCategory?: string;
                    attributes?: {
                        [key: string]: string | number | boolean;
                    };
                    isDefault?: boolean;
                    isSold?: boolean;
                    position?: number;
                    weight?: string | null;
                    custom?: {
                        [key: string]: unknown;
                    };
                    gtins?: string[];
                    components?: {
                        /** Format: uuid */
                        itemId: string;
                        /** @example 2 */
                        quantity: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_items_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_items_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_items_id_components: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    components: {
                        /** Format: uuid */
                        itemId: string;
                        /** @example 2 */
                        quantity: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_items_id_gtins: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gtins: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_items_id_units: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    units: {
                        /** Format: uuid */
                        unitId: string;
                        /** @example 2 */
                        factor: string;
                        gtins?: string[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_items_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                productId?: string;
                "productId.ne"?: string;
                "productId.in"?: string;
                code?: string;
                "code.ne"?: string;
                "code.in"?: string;
                "code.has"?: string;
                sort?: "code" | "id" | "-id" | "productId" | "-productId" | "-code" | "slug" | "-slug";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_items_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_jobs: {
        parameters: {
            query?: {
                state?: "waiting" | "running" | "failed" | "retrying";
                name?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jobs: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            state: "waiting" | "running" | "failed";
                            attempts: number;
                            maxAttempts: number;
                            error: string | null;
                            /** Format: date-time */
                            runAt: string;
                            /** Format: date-time */
                            since: string;
                        }[];
                        hasMore: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_jobs_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_jobs_id_retry: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_jobs_schedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schedules: {
                            name: string;
                            every: string;
                            lastAt: string | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_journals: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                entityId?: string;
                "entityId.ne"?: string;
                "entityId.in"?: string;
                sort?: "code" | "id" | "-id" | "entityId" | "-entityId" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Journal"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_journals: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entityId: string;
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_journals_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        entityId: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_journals_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** Format: uuid */
                    entityId?: string;
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_journals_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_journals_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_journals_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                entityId?: string;
                "entityId.ne"?: string;
                "entityId.in"?: string;
                sort?: "code" | "id" | "-id" | "entityId" | "-entityId" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_journals_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            prefix: string;
                            permissions: string[];
                            sites: string[] | null;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string | null;
                            expiresAt: string | null;
                            lastUsedAt: string | null;
                            revokedAt: string | null;
                            uses: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_keys: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    permissions: string[];
                    sites?: string[];
                    /** Format: date-time */
                    expiresAt?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description Shown this once */
                        key: string;
                        prefix: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_keys_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_kit-components": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                kitId?: string;
                "kitId.ne"?: string;
                "kitId.in"?: string;
                sort?: "kitId" | "-kitId" | "id" | "-id";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["KitComponent"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_kit-components_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        kitId: string;
                        /** Format: uuid */
                        itemId: string;
                        /** @example 113.000000 */
                        quantity: string;
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_kit-components_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                kitId?: string;
                "kitId.ne"?: string;
                "kitId.in"?: string;
                sort?: "kitId" | "-kitId" | "id" | "-id";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_kit-components_import": {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_accounts_account_ageing: {
        parameters: {
            query: {
                entityId?: string;
                on: string;
                limit?: number;
            };
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_accounts_account_statement: {
        parameters: {
            query: {
                entityId?: string;
                from: string;
                to: string;
                partyId?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_ledger_balances_recount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_documents_document_entries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_entries: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                journalId?: string;
                "journalId.ne"?: string;
                "journalId.in"?: string;
                postedOn?: string;
                "postedOn.ne"?: string;
                "postedOn.in"?: string;
                "postedOn.gt"?: string;
                "postedOn.gte"?: string;
                "postedOn.lt"?: string;
                "postedOn.lte"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                sort?: "-id" | "id" | "journalId" | "-journalId" | "postedOn" | "-postedOn" | "document" | "-document" | "reverses" | "-reverses";
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            entityId: string;
                            /** Format: uuid */
                            journalId: string;
                            /** Format: uuid */
                            periodId: string;
                            year: number;
                            number: number | null;
                            /** Format: date */
                            postedOn: string;
                            fact: string;
                            document: string;
                            text: string | null;
                            reverses: string | null;
                            actorId: string;
                            /** Format: date-time */
                            recordedAt: string;
                            amount: string;
                            currency: string;
                        }[];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_ledger_entries: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entityId?: string;
                    /** @default general */
                    journal?: string;
                    /**
                     * Format: date
                     * @example 2026-11-21
                     */
                    postedOn: string;
                    text: string;
                    lines: {
                        accountCode: string;
                        /** @example 113.00 */
                        debit?: string;
                        /** @example 113.00 */
                        credit?: string;
                        /** Format: uuid */
                        partyId?: string;
                        reference?: string;
                        /**
                         * Format: date
                         * @example 2026-11-21
                         */
                        dueOn?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_entries_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_ledger_entries_id_reversal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-11-21
                     */
                    postedOn?: string;
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_ledger_open-items": {
        parameters: {
            query?: {
                entityId?: string;
                account?: string;
                partyId?: string;
                reference?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_periods: {
        parameters: {
            query?: {
                entityId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_ledger_periods_code_closing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entityId?: string;
                    /** @default false */
                    withEarlier?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_ledger_periods_code_closing: {
        parameters: {
            query?: {
                entityId?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_ledger_settlements: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    debitLineId: string;
                    /** Format: uuid */
                    creditLineId: string;
                    /** @example 113.00 */
                    amount?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        amount: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_ledger_settlements_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_ledger_trial-balance": {
        parameters: {
            query: {
                entityId?: string;
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        entityId: string;
                        currency: string;
                        rows: {
                            /** Format: uuid */
                            accountId: string;
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            /** @enum {string} */
                            kind: "asset" | "liability" | "equity" | "income" | "expense";
                            /** @example 406.80 */
                            opening: string;
                            /** @example 406.80 */
                            debit: string;
                            /** @example 406.80 */
                            credit: string;
                            /** @example 406.80 */
                            closing: string;
                        }[];
                        total: {
                            /** @example 406.80 */
                            opening: string;
                            /** @example 406.80 */
                            debit: string;
                            /** @example 406.80 */
                            credit: string;
                            /** @example 406.80 */
                            closing: string;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_legal-entities": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                country?: string;
                "country.ne"?: string;
                "country.in"?: string;
                "country.has"?: string;
                currency?: string;
                "currency.ne"?: string;
                "currency.in"?: string;
                "currency.has"?: string;
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "country" | "-country" | "currency" | "-currency" | "taxNumber" | "-taxNumber" | "pricesIncludeTax" | "-pricesIncludeTax" | "bankAccount" | "-bankAccount" | "logoFileId" | "-logoFileId" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["LegalEntity"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_legal-entities": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @example CN */
                    country: string;
                    /** @example CNY */
                    currency: string;
                    taxNumber?: string | null;
                    pricesIncludeTax?: boolean;
                    address?: {
                        name?: string;
                        line1?: string;
                        line2?: string;
                        district?: string;
                        city?: string;
                        region?: string;
                        postalCode?: string;
                        /** @example CN */
                        country?: string;
                    };
                    bankAccount?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalEntity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_legal-entities_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        country: string;
                        currency: string;
                        taxNumber: string | null;
                        pricesIncludeTax: boolean;
                        address: unknown;
                        bankAccount: string | null;
                        logoFileId: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "patch_legal-entities_id": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    code?: string;
                    name?: string;
                    /** @example CN */
                    country?: string;
                    /** @example CNY */
                    currency?: string;
                    taxNumber?: string | null;
                    pricesIncludeTax?: boolean;
                    address?: {
                        name?: string;
                        line1?: string;
                        line2?: string;
                        district?: string;
                        city?: string;
                        region?: string;
                        postalCode?: string;
                        /** @example CN */
                        country?: string;
                    };
                    bankAccount?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalEntity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "put_legal-entities_id_logo": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fileId: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_legal-entities_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                country?: string;
                "country.ne"?: string;
                "country.in"?: string;
                "country.has"?: string;
                currency?: string;
                "currency.ne"?: string;
                "currency.in"?: string;
                "currency.has"?: string;
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "country" | "-country" | "currency" | "-currency" | "taxNumber" | "-taxNumber" | "pricesIncludeTax" | "-pricesIncludeTax" | "bankAccount" | "-bankAccount" | "logoFileId" | "-logoFileId" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_legal-entities_import": {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_locations: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                "siteId.null"?: string;
                kind?: string;
                "kind.ne"?: string;
                "kind.in"?: string;
                isStock?: string;
                "isStock.ne"?: string;
                "isStock.in"?: string;
                entityId?: string;
                "entityId.ne"?: string;
                "entityId.in"?: string;
                sort?: "sequence" | "id" | "-id" | "entityId" | "-entityId" | "siteId" | "-siteId" | "code" | "-code" | "kind" | "-kind" | "zone" | "-zone" | "isStock" | "-isStock" | "allowsNegative" | "-allowsNegative" | "-sequence" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Location"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_locations: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entityId: string;
                    siteId?: string | null;
                    code: string;
                    /** @enum {string} */
                    kind: "bin" | "receiving" | "packing" | "transit" | "supplier" | "customer" | "adjustment" | "scrap" | "production";
                    zone?: string | null;
                    isStock: boolean;
                    allowsNegative?: boolean;
                    sequence?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_locations_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        entityId: string;
                        siteId: string | null;
                        code: string;
                        /** @enum {string} */
                        kind: "bin" | "receiving" | "packing" | "transit" | "supplier" | "customer" | "adjustment" | "scrap" | "production";
                        zone: string | null;
                        isStock: boolean;
                        allowsNegative: boolean;
                        sequence: number;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_locations_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** Format: uuid */
                    entityId?: string;
                    siteId?: string | null;
                    code?: string;
                    /** @enum {string} */
                    kind?: "bin" | "receiving" | "packing" | "transit" | "supplier" | "customer" | "adjustment" | "scrap" | "production";
                    zone?: string | null;
                    isStock?: boolean;
                    allowsNegative?: boolean;
                    sequence?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_locations_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_locations_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_locations_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                "siteId.null"?: string;
                kind?: string;
                "kind.ne"?: string;
                "kind.in"?: string;
                isStock?: string;
                "isStock.ne"?: string;
                "isStock.in"?: string;
                entityId?: string;
                "entityId.ne"?: string;
                "entityId.in"?: string;
                sort?: "sequence" | "id" | "-id" | "entityId" | "-entityId" | "siteId" | "-siteId" | "code" | "-code" | "kind" | "-kind" | "zone" | "-zone" | "isStock" | "-isStock" | "allowsNegative" | "-allowsNegative" | "-sequence" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_locations_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_lots: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                sort?: "-id" | "id" | "itemId" | "-itemId";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Lot"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_lots_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        itemId: string;
                        code: string;
                        isSerial: boolean;
                        expiresOn: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_lots_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                sort?: "-id" | "id" | "itemId" | "-itemId";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_mail-sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        /** Format: email */
                        address?: string;
                        /** Format: email */
                        replyTo?: string;
                        /** @default #2f7a66 */
                        accent: string;
                        /** @default  */
                        footer: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "put_mail-sender": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: email */
                    address?: string;
                    /** Format: email */
                    replyTo?: string;
                    /** @default #2f7a66 */
                    accent?: string;
                    /** @default  */
                    footer?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_mails: {
        parameters: {
            query?: {
                state?: "waiting" | "sent" | "failed" | "withheld";
                subjectOf?: string;
                recipient?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mails: {
                            /** Format: uuid */
                            id: string;
                            subjectOf: string | null;
                            recipient: string;
                            language: string;
                            subject: string;
                            /** @enum {string} */
                            state: "waiting" | "sent" | "failed" | "withheld";
                            attempts: number;
                            problem: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            sentAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_mails_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        subjectOf: string | null;
                        recipient: string;
                        language: string;
                        subject: string;
                        /** @enum {string} */
                        state: "waiting" | "sent" | "failed" | "withheld";
                        attempts: number;
                        problem: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        sentAt: string | null;
                        text: string;
                        html: string;
                        attachments: {
                            name: string;
                            fileId?: string;
                            document?: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_mails_id_retry: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "staff" | "key" | "system" | "customer" | "visitor";
                        id: string;
                        language: string;
                        name?: string;
                        email?: string;
                        theme?: string;
                        twoFactorEnabled?: boolean;
                        version?: number;
                        roles?: {
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                        }[];
                        permissions?: {
                            [key: string]: {
                                /** @enum {string} */
                                kind: "all" | "sites" | "own";
                                sites?: string[];
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_me: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    language?: "en" | "zh-CN" | "zh-TW";
                    /** @enum {string} */
                    theme?: "system" | "light" | "dark";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_me_notices: {
        parameters: {
            query?: {
                isUnread?: string | boolean;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notices: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "mention" | "followed" | "task";
                            subject: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            readAt: string | null;
                        }[];
                        unread: number;
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_me_notices_reading: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    ids?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_me_password: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_me_tasks: {
        parameters: {
            query?: {
                dueBy?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tasks: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            title: string;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            dueOn: string | null;
                            /** @enum {string} */
                            state: "open" | "done" | "dropped";
                            /** Format: date-time */
                            createdAt: string;
                            doneAt: string | null;
                            about: string | null;
                        }[];
                        hasMore: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_merges: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    oneId: string;
                    /** Format: uuid */
                    otherId: string;
                    /** @default false */
                    isCertain?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_merges_mergeId_reversal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                mergeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_message-templates": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "subject" | "-subject" | "body" | "-body" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["MessageTemplate"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_message-templates": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    code: "welcome" | "order_placed" | "order_confirmed" | "payment_reminder" | "order_shipped" | "back_order" | "invoice" | "refund" | "order_cancelled";
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    subject: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    body: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_message-templates_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        subject: {
                            [key: string]: string;
                        };
                        body: {
                            [key: string]: string;
                        };
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "patch_message-templates_id": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** @enum {string} */
                    code?: "welcome" | "order_placed" | "order_confirmed" | "payment_reminder" | "order_shipped" | "back_order" | "invoice" | "refund" | "order_cancelled";
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    subject?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    body?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_message-templates_id_archival": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "delete_message-templates_id_archival": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_message-templates_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "subject" | "-subject" | "body" | "-body" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_message-templates_import": {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_messages_occasion_preview: {
        parameters: {
            query?: {
                language?: "en" | "zh-CN" | "zh-TW";
            };
            header?: never;
            path: {
                occasion: "welcome" | "order_placed" | "order_confirmed" | "payment_reminder" | "order_shipped" | "back_order" | "invoice" | "refund" | "order_cancelled";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subject: string;
                        text: string;
                        language: string;
                        blanks: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_notes: {
        parameters: {
            query: {
                subject: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notes: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            author: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            body: string;
                            mentions: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_notes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description the document, as kind:id
                     * @example order:0197f3c0-0000-7000-8000-000000000001
                     */
                    subject: string;
                    body: string;
                    /** @default [] */
                    mentions?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_notes_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_open-demands": {
        parameters: {
            query?: {
                siteId?: string;
                itemId?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_order-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_orders: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                placedAt?: string;
                "placedAt.ne"?: string;
                "placedAt.in"?: string;
                "placedAt.gt"?: string;
                "placedAt.gte"?: string;
                "placedAt.lt"?: string;
                "placedAt.lte"?: string;
                channel?: string;
                "channel.ne"?: string;
                "channel.in"?: string;
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                partyId?: string;
                "partyId.ne"?: string;
                "partyId.in"?: string;
                "partyId.null"?: string;
                promisedOn?: string;
                "promisedOn.ne"?: string;
                "promisedOn.in"?: string;
                "promisedOn.gt"?: string;
                "promisedOn.gte"?: string;
                "promisedOn.lt"?: string;
                "promisedOn.lte"?: string;
                "promisedOn.null"?: string;
                customerEmail?: string;
                "customerEmail.ne"?: string;
                "customerEmail.in"?: string;
                "customerEmail.has"?: string;
                "customerEmail.null"?: string;
                sort?: "-placedAt" | "id" | "-id" | "number" | "-number" | "channel" | "-channel" | "state" | "-state" | "siteId" | "-siteId" | "partyId" | "-partyId" | "customerEmail" | "-customerEmail" | "promisedOn" | "-promisedOn" | "placedAt" | "basketId" | "-basketId" | "findBy" | "-findBy";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Order"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_orders: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    customer: {
                        name: string;
                        /** Format: email */
                        email?: string;
                        phone?: string;
                    };
                    address: {
                        name?: string;
                        line1: string;
                        line2?: string;
                        district?: string;
                        city: string;
                        region?: string;
                        postalCode?: string;
                        country: string;
                        phone?: string;
                    };
                    billingAddress?: {
                        name?: string;
                        line1: string;
                        line2?: string;
                        district?: string;
                        city: string;
                        region?: string;
                        postalCode?: string;
                        country: string;
                        phone?: string;
                    };
                    payment: {
                        method: string;
                    };
                    shippingMethod?: string;
                    /** @enum {string} */
                    language?: "en" | "zh-CN" | "zh-TW";
                    total?: string | {
                        /** @example 406.80 */
                        amount: string;
                        currency: string;
                    };
                    lines: {
                        /** Format: uuid */
                        itemId: string;
                        /** @example 2 */
                        quantity: string;
                    }[];
                    /** @default [] */
                    couponCodes?: string[];
                    /**
                     * @default web
                     * @enum {string}
                     */
                    channel?: "web" | "phone" | "store" | "sales";
                    /** Format: uuid */
                    partyId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        order: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            key: string;
                            state: string;
                            total: {
                                amount: string;
                                currency: string;
                            };
                            /** Format: uuid */
                            paymentId?: string;
                            promisedOn?: string;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_orders_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        entityId: string;
                        number: string;
                        /** @enum {string} */
                        channel: "web" | "phone" | "store" | "sales" | "portal" | "import";
                        /** @enum {string} */
                        state: "placed" | "confirmed" | "picking" | "partly_shipped" | "shipped" | "completed" | "cancelled";
                        /** Format: uuid */
                        siteId: string;
                        partyId: string | null;
                        partyIsClaimed: boolean;
                        /** Format: uuid */
                        subjectId: string;
                        customerName: string;
                        customerEmail: string | null;
                        customerPhone: string | null;
                        address: unknown;
                        billingAddress: unknown | null;
                        language: string;
                        currency: string;
                        pricesIncludeTax: boolean;
                        shippingMethod: string;
                        paymentMethod: string;
                        couponCodes: unknown;
                        /** @example 113.000000 */
                        net: string;
                        /** @example 113.000000 */
                        tax: string;
                        /** @example 113.000000 */
                        gross: string;
                        promisedOn: string | null;
                        promise: unknown;
                        /** Format: date-time */
                        placedAt: string;
                        confirmedAt: string | null;
                        shippedAt: string | null;
                        completedAt: string | null;
                        cancelledAt: string | null;
                        cancelReason: string | null;
                        basketId: string | null;
                        phoneEnd: string | null;
                        findBy: string | null;
                        custom: unknown;
                        /** Format: date-time */
                        createdAt: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_orders_id_advance: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_orders_id_cancellation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    key?: string;
                    /** @default customer */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "placed" | "confirmed" | "picking" | "partly_shipped" | "shipped" | "completed" | "cancelled";
                        number: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_orders_id_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_orders_id_pdf: {
        parameters: {
            query?: {
                language?: "en" | "zh-CN" | "zh-TW";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_orders_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                placedAt?: string;
                "placedAt.ne"?: string;
                "placedAt.in"?: string;
                "placedAt.gt"?: string;
                "placedAt.gte"?: string;
                "placedAt.lt"?: string;
                "placedAt.lte"?: string;
                channel?: string;
                "channel.ne"?: string;
                "channel.in"?: string;
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                partyId?: string;
                "partyId.ne"?: string;
                "partyId.in"?: string;
                "partyId.null"?: string;
                promisedOn?: string;
                "promisedOn.ne"?: string;
                "promisedOn.in"?: string;
                "promisedOn.gt"?: string;
                "promisedOn.gte"?: string;
                "promisedOn.lt"?: string;
                "promisedOn.lte"?: string;
                "promisedOn.null"?: string;
                customerEmail?: string;
                "customerEmail.ne"?: string;
                "customerEmail.in"?: string;
                "customerEmail.has"?: string;
                "customerEmail.null"?: string;
                sort?: "-placedAt" | "id" | "-id" | "number" | "-number" | "channel" | "-channel" | "state" | "-state" | "siteId" | "-siteId" | "partyId" | "-partyId" | "customerEmail" | "-customerEmail" | "promisedOn" | "-promisedOn" | "placedAt" | "basketId" | "-basketId" | "findBy" | "-findBy";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_parties: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                customerGroupId?: string;
                "customerGroupId.ne"?: string;
                "customerGroupId.in"?: string;
                "customerGroupId.null"?: string;
                isSupplier?: string;
                "isSupplier.ne"?: string;
                "isSupplier.in"?: string;
                createdAt?: string;
                "createdAt.ne"?: string;
                "createdAt.in"?: string;
                "createdAt.gt"?: string;
                "createdAt.gte"?: string;
                "createdAt.lt"?: string;
                "createdAt.lte"?: string;
                mergedInto?: string;
                "mergedInto.ne"?: string;
                "mergedInto.in"?: string;
                "mergedInto.null"?: string;
                number?: string;
                "number.ne"?: string;
                "number.in"?: string;
                "number.has"?: string;
                sort?: "-createdAt" | "id" | "-id" | "number" | "-number" | "name" | "-name" | "nameSearch" | "-nameSearch" | "isSupplier" | "-isSupplier" | "customerGroupId" | "-customerGroupId" | "mergedInto" | "-mergedInto" | "createdAt";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Party"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_parties: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "person" | "organisation";
                    name: string;
                    familyName?: string;
                    givenName?: string;
                    /**
                     * @default en
                     * @enum {string}
                     */
                    language?: "en" | "zh-CN" | "zh-TW";
                    /** @default true */
                    isCustomer?: boolean;
                    /** @default false */
                    isSupplier?: boolean;
                    /** Format: uuid */
                    customerGroupId?: string;
                    taxNumber?: string;
                    /** Format: date */
                    birthday?: string;
                    custom?: {
                        [key: string]: unknown;
                    };
                    paymentTermDays?: number;
                    number?: string;
                    /** @default [] */
                    contactPoints?: {
                        /** @enum {string} */
                        kind: "email" | "phone" | "wechat" | "whatsapp" | "web";
                        value: string;
                        label?: string;
                        /** @default false */
                        isPrimary?: boolean;
                    }[];
                    /** @default [] */
                    addresses?: {
                        label?: string;
                        name: string;
                        line1: string;
                        line2?: string;
                        district?: string;
                        city: string;
                        region?: string;
                        postalCode?: string;
                        country: string;
                        phone?: string;
                        /** @default false */
                        isDefault?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_parties_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name: string;
                        familyName: string | null;
                        givenName: string | null;
                        nameSearch: string;
                        language: string;
                        isCustomer: boolean;
                        isSupplier: boolean;
                        customerGroupId: string | null;
                        taxNumber?: string | null;
                        birthday?: string | null;
                        paymentTermDays: number | null;
                        mergedInto: string | null;
                        erasedAt: string | null;
                        archivedAt: string | null;
                        custom: unknown;
                        /** Format: date-time */
                        createdAt: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_parties_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    number?: string;
                    /** @enum {string} */
                    kind?: "person" | "organisation";
                    name?: string;
                    familyName?: string | null;
                    givenName?: string | null;
                    /** @enum {string} */
                    language?: "en" | "zh-CN" | "zh-TW";
                    isCustomer?: boolean;
                    isSupplier?: boolean;
                    customerGroupId?: string | null;
                    taxNumber?: string | null;
                    birthday?: string | null;
                    paymentTermDays?: number | null;
                    custom?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_parties_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_parties_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_parties_id_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_parties_id_erasure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_parties_organisationId_people: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    role: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_parties_organisationId_people_personId: {
        parameters: {
            query: {
                role: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_parties_partyId_addresses: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label?: string;
                    name: string;
                    line1: string;
                    line2?: string;
                    district?: string;
                    city: string;
                    region?: string;
                    postalCode?: string;
                    country: string;
                    phone?: string;
                    /** @default false */
                    isDefault?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_parties_partyId_consents: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    purpose: "service" | "analytics" | "marketing_email" | "marketing_phone" | "marketing_messenger" | "cobrowsing" | "recording";
                    isGranted: boolean;
                    /** @default account */
                    source?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_parties_partyId_contact-points": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "email" | "phone" | "wechat" | "whatsapp" | "web";
                    value: string;
                    label?: string;
                    /** @default false */
                    isPrimary?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_parties_partyId_contacts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "called" | "mailed" | "noted" | "visited_store";
                    text: string;
                    about?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_parties_partyId_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_parties_partyId_promises: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "date" | "call_back" | "price" | "answer";
                    what: string;
                    about?: string;
                    /** Format: uuid */
                    ownerId?: string;
                    /** Format: date-time */
                    dueAt: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_parties_partyId_timeline: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
                kinds?: string;
                channels?: string;
            };
            header?: never;
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_parties_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                customerGroupId?: string;
                "customerGroupId.ne"?: string;
                "customerGroupId.in"?: string;
                "customerGroupId.null"?: string;
                isSupplier?: string;
                "isSupplier.ne"?: string;
                "isSupplier.in"?: string;
                createdAt?: string;
                "createdAt.ne"?: string;
                "createdAt.in"?: string;
                "createdAt.gt"?: string;
                "createdAt.gte"?: string;
                "createdAt.lt"?: string;
                "createdAt.lte"?: string;
                mergedInto?: string;
                "mergedInto.ne"?: string;
                "mergedInto.in"?: string;
                "mergedInto.null"?: string;
                number?: string;
                "number.ne"?: string;
                "number.in"?: string;
                "number.has"?: string;
                sort?: "-createdAt" | "id" | "-id" | "number" | "-number" | "name" | "-name" | "nameSearch" | "-nameSearch" | "isSupplier" | "-isSupplier" | "customerGroupId" | "-customerGroupId" | "mergedInto" | "-mergedInto" | "createdAt";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_parties_find: {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_parties_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_past-orders": {
        parameters: {
            query: {
                partyId: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        orders: {
                            /** Format: uuid */
                            id: string;
                            source: string;
                            number: string;
                            /** @enum {string} */
                            kind: "order" | "return" | "adjustment";
                            partyId: string | null;
                            partyName: string | null;
                            country: string | null;
                            /** Format: date-time */
                            placedAt: string;
                            /** Format: uuid */
                            siteId: string;
                            channel: string;
                            currency: string;
                            net: string;
                            tax: string;
                            gross: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_past-orders_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        source: string;
                        number: string;
                        /** @enum {string} */
                        kind: "order" | "return" | "adjustment";
                        partyId: string | null;
                        partyName: string | null;
                        country: string | null;
                        /** Format: date-time */
                        placedAt: string;
                        /** Format: uuid */
                        siteId: string;
                        channel: string;
                        currency: string;
                        net: string;
                        tax: string;
                        gross: string;
                        lines: {
                            lineNo: number;
                            /** Format: uuid */
                            itemId: string;
                            itemCode: string;
                            text: string;
                            quantity: string;
                            unitPrice: string;
                            net: string;
                            tax: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_payment-methods": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "provider" | "-provider" | "holdMinutes" | "-holdMinutes" | "position" | "-position" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["PaymentMethod"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_payment-methods": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    provider: string;
                    holdMinutes?: number | null;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_payment-methods_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        provider: string;
                        holdMinutes: number | null;
                        position: number;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "patch_payment-methods_id": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    provider?: string;
                    holdMinutes?: number | null;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_payment-methods_id_archival": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "delete_payment-methods_id_archival": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_payment-methods_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "provider" | "-provider" | "holdMinutes" | "-holdMinutes" | "position" | "-position" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_payment-methods_import": {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_payments: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                createdAt?: string;
                "createdAt.ne"?: string;
                "createdAt.in"?: string;
                "createdAt.gt"?: string;
                "createdAt.gte"?: string;
                "createdAt.lt"?: string;
                "createdAt.lte"?: string;
                sort?: "-createdAt" | "id" | "-id" | "document" | "-document" | "documentNumber" | "-documentNumber" | "provider" | "-provider" | "state" | "-state" | "createdAt";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Payment"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_payments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        document: string;
                        documentNumber: string;
                        /** Format: uuid */
                        entityId: string;
                        partyId: string | null;
                        method: string;
                        provider: string;
                        reference: string | null;
                        /** @example 113.000000 */
                        amount: string;
                        currency: string;
                        /** @enum {string} */
                        state: "pending" | "authorised" | "capturing" | "captured" | "voided" | "failed" | "expired";
                        /** @example 113.000000 */
                        refunded: string;
                        expiresAt: string | null;
                        authorisedAt: string | null;
                        capturedAt: string | null;
                        problem: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_payments_id_receipt: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: string;
                    reference?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_payments_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                createdAt?: string;
                "createdAt.ne"?: string;
                "createdAt.in"?: string;
                "createdAt.gt"?: string;
                "createdAt.gte"?: string;
                "createdAt.lt"?: string;
                "createdAt.lte"?: string;
                sort?: "-createdAt" | "id" | "-id" | "document" | "-document" | "documentNumber" | "-documentNumber" | "provider" | "-provider" | "state" | "-state" | "createdAt";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_periods: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                entityId?: string;
                "entityId.ne"?: string;
                "entityId.in"?: string;
                sort?: "-startsOn" | "id" | "-id" | "entityId" | "-entityId" | "startsOn";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Period"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_periods_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        entityId: string;
                        code: string;
                        /** Format: date */
                        startsOn: string;
                        /** Format: date */
                        endsOn: string;
                        /** @enum {string} */
                        state: "open" | "closed";
                        closedAt: string | null;
                        closedBy: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_periods_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                entityId?: string;
                "entityId.ne"?: string;
                "entityId.in"?: string;
                sort?: "-startsOn" | "id" | "-id" | "entityId" | "-entityId" | "startsOn";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_permissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_picking-lines_lineId_picks": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    scan?: string;
                    /** @example 2 */
                    quantity?: string;
                    /** Format: uuid */
                    locationId?: string;
                    lot?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        lineId: string;
                        picked: string;
                        quantity: string;
                        state: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_picking-requests": {
        parameters: {
            query?: {
                siteId?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_pickings: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                sort?: "-id" | "id" | "number" | "-number" | "siteId" | "-siteId" | "state" | "-state";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Picking"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_pickings: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    siteId: string;
                    documents?: string[];
                    /** @default 10 */
                    most?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        lines: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_pickings_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_pickings_id_finish: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default false */
                    isShort?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        state: string;
                        shipmentIds: string[];
                        short: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_pickings_id_start: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        state: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_pickings_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                sort?: "-id" | "id" | "number" | "-number" | "siteId" | "-siteId" | "state" | "-state";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_price-lists": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                entityId?: string;
                "entityId.ne"?: string;
                "entityId.in"?: string;
                currency?: string;
                "currency.ne"?: string;
                "currency.in"?: string;
                "currency.has"?: string;
                customerGroupId?: string;
                "customerGroupId.ne"?: string;
                "customerGroupId.in"?: string;
                "customerGroupId.null"?: string;
                sort?: "-priority" | "id" | "-id" | "entityId" | "-entityId" | "code" | "-code" | "name" | "-name" | "currency" | "-currency" | "includesTax" | "-includesTax" | "customerGroupId" | "-customerGroupId" | "priority" | "validFrom" | "-validFrom" | "validTo" | "-validTo" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["PriceList"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_price-lists": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entityId: string;
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @example CNY */
                    currency: string;
                    includesTax: boolean;
                    customerGroupId?: string | null;
                    priority?: number;
                    validFrom?: string | null;
                    validTo?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_price-lists_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        entityId: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        currency: string;
                        includesTax: boolean;
                        customerGroupId: string | null;
                        priority: number;
                        validFrom: string | null;
                        validTo: string | null;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "patch_price-lists_id": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** Format: uuid */
                    entityId?: string;
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @example CNY */
                    currency?: string;
                    includesTax?: boolean;
                    customerGroupId?: string | null;
                    priority?: number;
                    validFrom?: string | null;
                    validTo?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_price-lists_id_archival": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "delete_price-lists_id_archival": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_price-lists_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                entityId?: string;
                "entityId.ne"?: string;
                "entityId.in"?: string;
                currency?: string;
                "currency.ne"?: string;
                "currency.in"?: string;
                "currency.has"?: string;
                customerGroupId?: string;
                "customerGroupId.ne"?: string;
                "customerGroupId.in"?: string;
                "customerGroupId.null"?: string;
                sort?: "-priority" | "id" | "-id" | "entityId" | "-entityId" | "code" | "-code" | "name" | "-name" | "currency" | "-currency" | "includesTax" | "-includesTax" | "customerGroupId" | "-customerGroupId" | "priority" | "validFrom" | "-validFrom" | "validTo" | "-validTo" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_price-lists_import": {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_prices: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                priceListId?: string;
                "priceListId.ne"?: string;
                "priceListId.in"?: string;
                sort?: "itemId" | "id" | "-id" | "priceListId" | "-priceListId" | "-itemId";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Price"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_prices: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    priceListId: string;
                    /** Format: uuid */
                    itemId: string;
                    /** @example 113.00 */
                    minimum?: string;
                    /** @example 113.00 */
                    amount: string;
                    /** Format: date */
                    validFrom?: string;
                    validTo?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_prices_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        priceListId: string;
                        /** Format: uuid */
                        itemId: string;
                        /** @example 113.000000 */
                        minimum: string;
                        /** @example 113.000000 */
                        amount: string;
                        /** Format: date */
                        validFrom: string;
                        validTo: string | null;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_prices_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** Format: uuid */
                    priceListId?: string;
                    /** Format: uuid */
                    itemId?: string;
                    /** @example 113.00 */
                    minimum?: string;
                    /** @example 113.00 */
                    amount?: string;
                    /** Format: date */
                    validFrom?: string;
                    validTo?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_prices_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_prices_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_prices_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                priceListId?: string;
                "priceListId.ne"?: string;
                "priceListId.in"?: string;
                sort?: "itemId" | "id" | "-id" | "priceListId" | "-priceListId" | "-itemId";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_prices_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_products: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                categoryId?: string;
                "categoryId.ne"?: string;
                "categoryId.in"?: string;
                "categoryId.null"?: string;
                brandId?: string;
                "brandId.ne"?: string;
                "brandId.in"?: string;
                "brandId.null"?: string;
                slug?: string;
                "slug.ne"?: string;
                "slug.in"?: string;
                "slug.has"?: string;
                sort?: "-popularity" | "id" | "-id" | "slug" | "-slug" | "categoryId" | "-categoryId" | "brandId" | "-brandId" | "popularity";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Product"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_products: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example oak-sofa */
                    slug?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    description?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    } | null;
                    categoryId?: string | null;
                    brandId?: string | null;
                    attributes?: {
                        [key: string]: string | number | boolean;
                    };
                    isListed?: boolean;
                    popularity?: number;
                    launchedOn?: string | null;
                    items?: {
                        /** @example LT-SF-001 */
                        code: string;
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        name: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                        /** @enum {string} */
                        kind?: "stocked" | "service" | "kit";
                        /** @enum {string} */
                        tracking?: "none" | "lot" | "serial";
                        /** @enum {string} */
                        valuation?: "fifo" | "average" | "standard";
                        standardCost?: string | null;
                        /** Format: uuid */
                        unitId: string;
                        taxCategory?: string;
                        attributes?: {
                            [key: string]: string | number | boolean;
                        };
                        isDefault?: boolean;
                        isSold?: boolean;
                        position?: number;
                        weight?: string | null;
                        custom?: {
                            [key: string]: unknown;
                        };
                        /** @example oak-sofa */
                        slug?: string;
                        gtins?: string[];
                        components?: {
                            /** Format: uuid */
                            itemId: string;
                            /** @example 2 */
                            quantity: string;
                        }[];
                    }[];
                    /** @default [] */
                    media?: {
                        source: string;
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        alt?: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                        itemCode?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_products_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        name: {
                            [key: string]: string;
                        };
                        description: {
                            [key: string]: string;
                        } | null;
                        categoryId: string | null;
                        brandId: string | null;
                        attributes: unknown;
                        isListed: boolean;
                        popularity: number;
                        launchedOn: string | null;
                        archivedAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_products_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** @example oak-sofa */
                    slug?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    description?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    } | null;
                    categoryId?: string | null;
                    brandId?: string | null;
                    attributes?: {
                        [key: string]: string | number | boolean;
                    };
                    isListed?: boolean;
                    popularity?: number;
                    launchedOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_products_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_products_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_products_id_media: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_products_id_media: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    media: {
                        source: string;
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        alt?: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                        itemCode?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_products_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                categoryId?: string;
                "categoryId.ne"?: string;
                "categoryId.in"?: string;
                "categoryId.null"?: string;
                brandId?: string;
                "brandId.ne"?: string;
                "brandId.in"?: string;
                "brandId.null"?: string;
                slug?: string;
                "slug.ne"?: string;
                "slug.in"?: string;
                "slug.has"?: string;
                sort?: "-popularity" | "id" | "-id" | "slug" | "-slug" | "categoryId" | "-categoryId" | "brandId" | "-brandId" | "popularity";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_products_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_promises: {
        parameters: {
            query?: {
                show?: "waiting" | "overdue" | "kept" | "broken" | "released";
                partyId?: string;
                ownerId?: string;
                siteId?: string;
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_promises: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lines: {
                        /** Format: uuid */
                        itemId: string;
                        /** @example 2 */
                        quantity: string;
                    }[];
                    /** Format: uuid */
                    siteId?: string;
                    shippingMethod?: string;
                    address: {
                        country: string;
                        region?: string;
                        city?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_promises_id_closure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "kept" | "broken" | "released";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_promotions: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                code?: string;
                "code.ne"?: string;
                "code.in"?: string;
                "code.has"?: string;
                sort?: "code" | "id" | "-id" | "-code";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Promotion"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_promotions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @enum {string} */
                    kind: "percent" | "amount" | "buy_get" | "free_shipping";
                    /** @example 113.00 */
                    value: string;
                    currency?: string | null;
                    conditions?: {
                        categories?: string[];
                        items?: string[];
                        groups?: string[];
                        /** @example 113.00 */
                        minimum?: string;
                        channels?: ("web" | "phone" | "store" | "sales" | "portal" | "import")[];
                        buy?: number;
                        get?: number;
                    };
                    needsCoupon?: boolean;
                    isExclusive?: boolean;
                    priority?: number;
                    validFrom?: string | null;
                    validTo?: string | null;
                    usesLimit?: number | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_promotions_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        kind: "percent" | "amount" | "buy_get" | "free_shipping";
                        /** @example 113.000000 */
                        value: string;
                        currency: string | null;
                        conditions: unknown;
                        needsCoupon: boolean;
                        isExclusive: boolean;
                        priority: number;
                        validFrom: string | null;
                        validTo: string | null;
                        usesLimit: number | null;
                        used: number;
                        archivedAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_promotions_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @enum {string} */
                    kind?: "percent" | "amount" | "buy_get" | "free_shipping";
                    /** @example 113.00 */
                    value?: string;
                    currency?: string | null;
                    conditions?: {
                        categories?: string[];
                        items?: string[];
                        groups?: string[];
                        /** @example 113.00 */
                        minimum?: string;
                        channels?: ("web" | "phone" | "store" | "sales" | "portal" | "import")[];
                        buy?: number;
                        get?: number;
                    };
                    needsCoupon?: boolean;
                    isExclusive?: boolean;
                    priority?: number;
                    validFrom?: string | null;
                    validTo?: string | null;
                    usesLimit?: number | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_promotions_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_promotions_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_promotions_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                code?: string;
                "code.ne"?: string;
                "code.in"?: string;
                "code.has"?: string;
                sort?: "code" | "id" | "-id" | "-code";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_promotions_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_quotes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entityId: string;
                    /**
                     * @default sales
                     * @enum {string}
                     */
                    channel?: "web" | "phone" | "store" | "sales" | "portal" | "import";
                    /** @example CNY */
                    currency: string;
                    /** Format: date */
                    on: string;
                    /** @example CN */
                    country: string;
                    /** Format: uuid */
                    customerGroupId?: string;
                    customerKey?: string;
                    /** @default [] */
                    couponCodes?: string[];
                    lines: {
                        id: string;
                        /** Format: uuid */
                        itemId: string;
                        /** @example 2 */
                        quantity: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_receipts: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                receivedAt?: string;
                "receivedAt.ne"?: string;
                "receivedAt.in"?: string;
                "receivedAt.gt"?: string;
                "receivedAt.gte"?: string;
                "receivedAt.lt"?: string;
                "receivedAt.lte"?: string;
                sort?: "-id" | "id" | "number" | "-number" | "siteId" | "-siteId" | "receivedAt" | "-receivedAt";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Receipt"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_receipts_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_receipts_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                receivedAt?: string;
                "receivedAt.ne"?: string;
                "receivedAt.in"?: string;
                "receivedAt.gt"?: string;
                "receivedAt.gte"?: string;
                "receivedAt.lt"?: string;
                "receivedAt.lte"?: string;
                sort?: "-id" | "id" | "number" | "-number" | "siteId" | "-siteId" | "receivedAt" | "-receivedAt";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_recommendations: {
        parameters: {
            query?: {
                for?: "home" | "item" | "basket" | "customer";
                itemId?: string;
                basketId?: string;
                partyId?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        buyAgain: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            code: string;
                            /** Format: uuid */
                            productId: string;
                            picture: string | null;
                            variants: number;
                            choices: {
                                [key: string]: string[];
                            };
                            price: {
                                amount: string;
                                currency: string;
                            } | null;
                            available: {
                                quantity: string;
                            };
                            reason: string;
                        }[];
                        newForYou: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            code: string;
                            /** Format: uuid */
                            productId: string;
                            picture: string | null;
                            variants: number;
                            choices: {
                                [key: string]: string[];
                            };
                            price: {
                                amount: string;
                                currency: string;
                            } | null;
                            available: {
                                quantity: string;
                            };
                            reason: string;
                        }[];
                        together: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            code: string;
                            /** Format: uuid */
                            productId: string;
                            picture: string | null;
                            variants: number;
                            choices: {
                                [key: string]: string[];
                            };
                            price: {
                                amount: string;
                                currency: string;
                            } | null;
                            available: {
                                quantity: string;
                            };
                            reason: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_refunds: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                sort?: "-createdAt" | "id" | "-id" | "paymentId" | "-paymentId" | "document" | "-document" | "state" | "-state" | "createdAt";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Refund"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_refunds_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        paymentId: string;
                        /** @example 113.000000 */
                        amount: string;
                        reason: string;
                        document: string;
                        reference: string | null;
                        /** @enum {string} */
                        state: "pending" | "refunded" | "failed";
                        problem: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        refundedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_refunds_id_pdf: {
        parameters: {
            query?: {
                language?: "en" | "zh-CN" | "zh-TW";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_refunds_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                sort?: "-createdAt" | "id" | "-id" | "paymentId" | "-paymentId" | "document" | "-document" | "state" | "-state" | "createdAt";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_reservations: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                holder?: string;
                "holder.ne"?: string;
                "holder.in"?: string;
                "holder.has"?: string;
                sort?: "-id" | "id" | "holder" | "-holder" | "itemId" | "-itemId";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Reservation"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_reservations_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        holder: string;
                        holderLine: string | null;
                        /** Format: uuid */
                        itemId: string;
                        /** Format: uuid */
                        siteId: string;
                        /** @example 113.000000 */
                        quantity: string;
                        /** @enum {string} */
                        state: "held" | "picked" | "done" | "released" | "short";
                        expiresAt: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_reservations_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                holder?: string;
                "holder.ne"?: string;
                "holder.in"?: string;
                "holder.has"?: string;
                sort?: "-id" | "id" | "holder" | "-holder" | "itemId" | "-itemId";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            permissions: string[];
                            isBuiltIn: boolean;
                            archivedAt: string | null;
                            version: number;
                            /** @description How many hold it */
                            users: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_roles: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: {
                        en: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    permissions: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_roles_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: {
                        en: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    permissions?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_roles_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rules: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                trigger?: string;
                "trigger.ne"?: string;
                "trigger.in"?: string;
                ownerId?: string;
                "ownerId.ne"?: string;
                "ownerId.in"?: string;
                "ownerId.null"?: string;
                code?: string;
                "code.ne"?: string;
                "code.in"?: string;
                "code.has"?: string;
                sort?: "-priority" | "id" | "-id" | "code" | "-code" | "name" | "-name" | "trigger" | "-trigger" | "priority" | "ownerId" | "-ownerId" | "state" | "-state";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Rule"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rules: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @enum {string} */
                    trigger: "page_viewed" | "item_viewed" | "category_viewed" | "searched" | "basket_changed" | "checkout_started" | "signed_in" | "order_placed" | "customer_opened";
                    channels?: ("web" | "phone" | "store" | "mail" | "chat" | "sales" | "portal" | "system" | "import")[];
                    condition?: {
                        id?: string;
                        path?: number[];
                        disabled?: boolean;
                        /** @enum {string} */
                        combinator: "and" | "or";
                        not?: boolean;
                        rules: ({
                            id?: string;
                            path?: number[];
                            disabled?: boolean;
                            field: string;
                            operator: string;
                            value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                            /** @constant */
                            valueSource?: "value";
                        } | {
                            id?: string;
                            path?: number[];
                            disabled?: boolean;
                            /** @enum {string} */
                            combinator: "and" | "or";
                            not?: boolean;
                            rules: ({
                                id?: string;
                                path?: number[];
                                disabled?: boolean;
                                field: string;
                                operator: string;
                                value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                /** @constant */
                                valueSource?: "value";
                            } | {
                                id?: string;
                                path?: number[];
                                disabled?: boolean;
                                /** @enum {string} */
                                combinator: "and" | "or";
                                not?: boolean;
                                rules: ({
                                    id?: string;
                                    path?: number[];
                                    disabled?: boolean;
                                    field: string;
                                    operator: string;
                                    value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                    /** @constant */
                                    valueSource?: "value";
                                } | {
                                    id?: string;
                                    path?: number[];
                                    disabled?: boolean;
                                    /** @enum {string} */
                                    combinator: "and" | "or";
                                    not?: boolean;
                                    rules: ({
                                        id?: string;
                                        path?: number[];
                                        disabled?: boolean;
                                        field: string;
                                        operator: string;
                                        value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                        /** @constant */
                                        valueSource?: "value";
                                    } | {
                                        id?: string;
                                        path?: number[];
                                        disabled?: boolean;
                                        /** @enum {string} */
                                        combinator: "and" | "or";
                                        not?: boolean;
                                        rules: ({
                                            id?: string;
                                            path?: number[];
                                            disabled?: boolean;
                                            field: string;
                                            operator: string;
                                            value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                            /** @constant */
                                            valueSource?: "value";
                                        } | {
                                            id?: string;
                                            path?: number[];
                                            disabled?: boolean;
                                            /** @enum {string} */
                                            combinator: "and" | "or";
                                            not?: boolean;
                                            rules: ({
                                                id?: string;
                                                path?: number[];
                                                disabled?: boolean;
                                                field: string;
                                                operator: string;
                                                value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                                /** @constant */
                                                valueSource?: "value";
                                            } | unknown)[];
                                        })[];
                                    })[];
                                })[];
                            })[];
                        })[];
                    };
                    offer: {
                        /** @constant */
                        kind: "message";
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        text?: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                    } | {
                        /** @constant */
                        kind: "item";
                        /** Format: uuid */
                        itemId: string;
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        text?: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                    } | {
                        /** @constant */
                        kind: "category";
                        /** Format: uuid */
                        categoryId: string;
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        text?: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                    } | {
                        /** @constant */
                        kind: "coupon";
                        couponCode: string;
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        text?: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                    };
                    script?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    } | null;
                    reason?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    } | null;
                    priority?: number;
                    validFrom?: string | null;
                    validTo?: string | null;
                    ownerId?: string | null;
                    hypothesis?: string | null;
                    limitPerCustomer?: number | null;
                    limitDays?: number | null;
                    holdOutPercent?: number;
                    windowDays?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rules_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_rules_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    code?: string;
                    name?: string;
                    /** @enum {string} */
                    trigger?: "page_viewed" | "item_viewed" | "category_viewed" | "searched" | "basket_changed" | "checkout_started" | "signed_in" | "order_placed" | "customer_opened";
                    channels?: ("web" | "phone" | "store" | "mail" | "chat" | "sales" | "portal" | "system" | "import")[];
                    condition?: {
                        id?: string;
                        path?: number[];
                        disabled?: boolean;
                        /** @enum {string} */
                        combinator: "and" | "or";
                        not?: boolean;
                        rules: ({
                            id?: string;
                            path?: number[];
                            disabled?: boolean;
                            field: string;
                            operator: string;
                            value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                            /** @constant */
                            valueSource?: "value";
                        } | {
                            id?: string;
                            path?: number[];
                            disabled?: boolean;
                            /** @enum {string} */
                            combinator: "and" | "or";
                            not?: boolean;
                            rules: ({
                                id?: string;
                                path?: number[];
                                disabled?: boolean;
                                field: string;
                                operator: string;
                                value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                /** @constant */
                                valueSource?: "value";
                            } | {
                                id?: string;
                                path?: number[];
                                disabled?: boolean;
                                /** @enum {string} */
                                combinator: "and" | "or";
                                not?: boolean;
                                rules: ({
                                    id?: string;
                                    path?: number[];
                                    disabled?: boolean;
                                    field: string;
                                    operator: string;
                                    value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                    /** @constant */
                                    valueSource?: "value";
                                } | {
                                    id?: string;
                                    path?: number[];
                                    disabled?: boolean;
                                    /** @enum {string} */
                                    combinator: "and" | "or";
                                    not?: boolean;
                                    rules: ({
                                        id?: string;
                                        path?: number[];
                                        disabled?: boolean;
                                        field: string;
                                        operator: string;
                                        value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                        /** @constant */
                                        valueSource?: "value";
                                    } | {
                                        id?: string;
                                        path?: number[];
                                        disabled?: boolean;
                                        /** @enum {string} */
                                        combinator: "and" | "or";
                                        not?: boolean;
                                        rules: ({
                                            id?: string;
                                            path?: number[];
                                            disabled?: boolean;
                                            field: string;
                                            operator: string;
                                            value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                            /** @constant */
                                            valueSource?: "value";
                                        } | {
                                            id?: string;
                                            path?: number[];
                                            disabled?: boolean;
                                            /** @enum {string} */
                                            combinator: "and" | "or";
                                            not?: boolean;
                                            rules: ({
                                                id?: string;
                                                path?: number[];
                                                disabled?: boolean;
                                                field: string;
                                                operator: string;
                                                value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                                /** @constant */
                                                valueSource?: "value";
                                            } | unknown)[];
                                        })[];
                                    })[];
                                })[];
                            })[];
                        })[];
                    };
                    offer?: {
                        /** @constant */
                        kind: "message";
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        text?: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                    } | {
                        /** @constant */
                        kind: "item";
                        /** Format: uuid */
                        itemId: string;
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        text?: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                    } | {
                        /** @constant */
                        kind: "category";
                        /** Format: uuid */
                        categoryId: string;
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        text?: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                    } | {
                        /** @constant */
                        kind: "coupon";
                        couponCode: string;
                        /**
                         * @example {
                         *       "en": "Sofa",
                         *       "zh-CN": "沙发",
                         *       "zh-TW": "沙發"
                         *     }
                         */
                        text?: {
                            en?: string;
                            "zh-CN"?: string;
                            "zh-TW"?: string;
                        };
                    };
                    script?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    } | null;
                    reason?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    } | null;
                    priority?: number;
                    validFrom?: string | null;
                    validTo?: string | null;
                    ownerId?: string | null;
                    hypothesis?: string | null;
                    limitPerCustomer?: number | null;
                    limitDays?: number | null;
                    holdOutPercent?: number;
                    windowDays?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rules_id_publication: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_rules_id_publication: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rules_id_results: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rules_id_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rules_audience: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    condition: {
                        id?: string;
                        path?: number[];
                        disabled?: boolean;
                        /** @enum {string} */
                        combinator: "and" | "or";
                        not?: boolean;
                        rules: ({
                            id?: string;
                            path?: number[];
                            disabled?: boolean;
                            field: string;
                            operator: string;
                            value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                            /** @constant */
                            valueSource?: "value";
                        } | {
                            id?: string;
                            path?: number[];
                            disabled?: boolean;
                            /** @enum {string} */
                            combinator: "and" | "or";
                            not?: boolean;
                            rules: ({
                                id?: string;
                                path?: number[];
                                disabled?: boolean;
                                field: string;
                                operator: string;
                                value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                /** @constant */
                                valueSource?: "value";
                            } | {
                                id?: string;
                                path?: number[];
                                disabled?: boolean;
                                /** @enum {string} */
                                combinator: "and" | "or";
                                not?: boolean;
                                rules: ({
                                    id?: string;
                                    path?: number[];
                                    disabled?: boolean;
                                    field: string;
                                    operator: string;
                                    value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                    /** @constant */
                                    valueSource?: "value";
                                } | {
                                    id?: string;
                                    path?: number[];
                                    disabled?: boolean;
                                    /** @enum {string} */
                                    combinator: "and" | "or";
                                    not?: boolean;
                                    rules: ({
                                        id?: string;
                                        path?: number[];
                                        disabled?: boolean;
                                        field: string;
                                        operator: string;
                                        value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                        /** @constant */
                                        valueSource?: "value";
                                    } | {
                                        id?: string;
                                        path?: number[];
                                        disabled?: boolean;
                                        /** @enum {string} */
                                        combinator: "and" | "or";
                                        not?: boolean;
                                        rules: ({
                                            id?: string;
                                            path?: number[];
                                            disabled?: boolean;
                                            field: string;
                                            operator: string;
                                            value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                            /** @constant */
                                            valueSource?: "value";
                                        } | {
                                            id?: string;
                                            path?: number[];
                                            disabled?: boolean;
                                            /** @enum {string} */
                                            combinator: "and" | "or";
                                            not?: boolean;
                                            rules: ({
                                                id?: string;
                                                path?: number[];
                                                disabled?: boolean;
                                                field: string;
                                                operator: string;
                                                value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                                /** @constant */
                                                valueSource?: "value";
                                            } | unknown)[];
                                        })[];
                                    })[];
                                })[];
                            })[];
                        })[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rules_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                trigger?: string;
                "trigger.ne"?: string;
                "trigger.in"?: string;
                ownerId?: string;
                "ownerId.ne"?: string;
                "ownerId.in"?: string;
                "ownerId.null"?: string;
                code?: string;
                "code.ne"?: string;
                "code.in"?: string;
                "code.has"?: string;
                sort?: ("-priority" | "id" | "-id" | "code" | "-code" | "name" | "-name" | "trigger" | "-trigger" | "priority" | "ownerId" | "-ownerId" | "state" | "-state") | ("shown" | "-shown" | "accepted" | "-accepted" | "bought" | "-bought" | "amount" | "-amount");
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rules_facts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rules_figures: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                trigger?: string;
                "trigger.ne"?: string;
                "trigger.in"?: string;
                ownerId?: string;
                "ownerId.ne"?: string;
                "ownerId.in"?: string;
                "ownerId.null"?: string;
                code?: string;
                "code.ne"?: string;
                "code.in"?: string;
                "code.has"?: string;
                sort?: ("shown" | "-shown" | "accepted" | "-accepted" | "bought" | "-bought" | "amount" | "-amount") | ("-priority" | "id" | "-id" | "code" | "-code" | "name" | "-name" | "trigger" | "-trigger" | "priority" | "ownerId" | "-ownerId" | "state" | "-state");
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_rules_margin-floor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        percent: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "put_rules_margin-floor": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    percent: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rules_trial: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    trigger: "page_viewed" | "item_viewed" | "category_viewed" | "searched" | "basket_changed" | "checkout_started" | "signed_in" | "order_placed" | "customer_opened";
                    /**
                     * @default web
                     * @enum {string}
                     */
                    channel?: "web" | "phone" | "store" | "mail" | "chat" | "sales" | "portal" | "system" | "import";
                    condition: {
                        id?: string;
                        path?: number[];
                        disabled?: boolean;
                        /** @enum {string} */
                        combinator: "and" | "or";
                        not?: boolean;
                        rules: ({
                            id?: string;
                            path?: number[];
                            disabled?: boolean;
                            field: string;
                            operator: string;
                            value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                            /** @constant */
                            valueSource?: "value";
                        } | {
                            id?: string;
                            path?: number[];
                            disabled?: boolean;
                            /** @enum {string} */
                            combinator: "and" | "or";
                            not?: boolean;
                            rules: ({
                                id?: string;
                                path?: number[];
                                disabled?: boolean;
                                field: string;
                                operator: string;
                                value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                /** @constant */
                                valueSource?: "value";
                            } | {
                                id?: string;
                                path?: number[];
                                disabled?: boolean;
                                /** @enum {string} */
                                combinator: "and" | "or";
                                not?: boolean;
                                rules: ({
                                    id?: string;
                                    path?: number[];
                                    disabled?: boolean;
                                    field: string;
                                    operator: string;
                                    value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                    /** @constant */
                                    valueSource?: "value";
                                } | {
                                    id?: string;
                                    path?: number[];
                                    disabled?: boolean;
                                    /** @enum {string} */
                                    combinator: "and" | "or";
                                    not?: boolean;
                                    rules: ({
                                        id?: string;
                                        path?: number[];
                                        disabled?: boolean;
                                        field: string;
                                        operator: string;
                                        value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                        /** @constant */
                                        valueSource?: "value";
                                    } | {
                                        id?: string;
                                        path?: number[];
                                        disabled?: boolean;
                                        /** @enum {string} */
                                        combinator: "and" | "or";
                                        not?: boolean;
                                        rules: ({
                                            id?: string;
                                            path?: number[];
                                            disabled?: boolean;
                                            field: string;
                                            operator: string;
                                            value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                            /** @constant */
                                            valueSource?: "value";
                                        } | {
                                            id?: string;
                                            path?: number[];
                                            disabled?: boolean;
                                            /** @enum {string} */
                                            combinator: "and" | "or";
                                            not?: boolean;
                                            rules: ({
                                                id?: string;
                                                path?: number[];
                                                disabled?: boolean;
                                                field: string;
                                                operator: string;
                                                value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                                                /** @constant */
                                                valueSource?: "value";
                                            } | unknown)[];
                                        })[];
                                    })[];
                                })[];
                            })[];
                        })[];
                    };
                    /** Format: uuid */
                    partyId: string;
                    /** @default {} */
                    context?: {
                        /** Format: uuid */
                        itemId?: string;
                        categoryId?: string;
                        search?: string;
                        /** Format: uuid */
                        basketId?: string;
                        /** Format: uuid */
                        orderId?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_sales-today": {
        parameters: {
            query?: {
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shipments: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                sort?: "-id" | "id" | "number" | "-number" | "siteId" | "-siteId" | "document" | "-document" | "state" | "-state";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Shipment"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shipments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_shipments_id_delivery: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        state: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shipments_id_pdf: {
        parameters: {
            query?: {
                language?: "en" | "zh-CN" | "zh-TW";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_shipments_id_shipping: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default [] */
                    parcels?: {
                        /** @example 2 */
                        weight?: string;
                        trackingNumber?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        state: string;
                        tracking: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_shipments_shipmentId_parcels: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                shipmentId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @example 2 */
                    weight?: string;
                    trackingNumber?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        shipmentId: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_shipments_shipmentId_parcels_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                shipmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_shipments_shipmentId_parcels_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                shipmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    labelPrinted?: boolean;
                    /** @example 2 */
                    weight?: string;
                    trackingNumber?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shipments_shipmentId_put-back": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                shipmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        shipmentId: string;
                        state: string;
                        pieces: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shipments_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                siteId?: string;
                "siteId.ne"?: string;
                "siteId.in"?: string;
                state?: string;
                "state.ne"?: string;
                "state.in"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                sort?: "-id" | "id" | "number" | "-number" | "siteId" | "-siteId" | "document" | "-document" | "state" | "-state";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_shipping-methods": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "position" | "id" | "-id" | "code" | "-code" | "name" | "-name" | "kind" | "-kind" | "carrierId" | "-carrierId" | "price" | "-price" | "currency" | "-currency" | "freeFrom" | "-freeFrom" | "taxCategory" | "-taxCategory" | "-position" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ShippingMethod"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shipping-methods": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @enum {string} */
                    kind: "delivery" | "pickup";
                    carrierId?: string | null;
                    /** @example 406.80 */
                    price?: string;
                    currency: string;
                    freeFrom?: string | null;
                    taxCategory?: string;
                    regions?: {
                        country: string;
                        region?: string;
                        days: number;
                    }[];
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_shipping-methods_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        kind: "delivery" | "pickup";
                        carrierId: string | null;
                        /** @example 113.000000 */
                        price: string;
                        currency: string;
                        freeFrom: string | null;
                        taxCategory: string;
                        regions: unknown;
                        position: number;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "patch_shipping-methods_id": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @enum {string} */
                    kind?: "delivery" | "pickup";
                    carrierId?: string | null;
                    /** @example 406.80 */
                    price?: string;
                    currency?: string;
                    freeFrom?: string | null;
                    taxCategory?: string;
                    regions?: {
                        country: string;
                        region?: string;
                        days: number;
                    }[];
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shipping-methods_id_archival": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "delete_shipping-methods_id_archival": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_shipping-methods_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "position" | "id" | "-id" | "code" | "-code" | "name" | "-name" | "kind" | "-kind" | "carrierId" | "-carrierId" | "price" | "-price" | "currency" | "-currency" | "freeFrom" | "-freeFrom" | "taxCategory" | "-taxCategory" | "-position" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shipping-methods_import": {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shop_auth_request-password-reset": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: boolean;
                        message?: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shop_auth_reset-password": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: boolean;
                        message?: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shop_auth_send-verification-email": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: boolean;
                        message?: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shop_auth_sign-in_email": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Who came in; the session is in the cookie */
                        user?: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            emailVerified: boolean;
                            image: string | null;
                            language?: string;
                            twoFactorEnabled: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        };
                        redirect?: boolean;
                        /** @description A code is wanted before any session begins */
                        twoFactorRedirect?: boolean;
                        twoFactorMethods?: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shop_auth_sign-out": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shop_auth_sign-up_email": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            emailVerified: boolean;
                            image: string | null;
                            language?: string;
                            twoFactorEnabled: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shop_auth_two-factor_disable": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: boolean;
                        message?: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shop_auth_two-factor_enable": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        method: string;
                        totpURI: string;
                        backupCodes: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shop_auth_two-factor_generate-backup-codes": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: boolean;
                        backupCodes: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shop_auth_two-factor_verify-backup-code": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Who came in; the session is in the cookie */
                        user?: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            emailVerified: boolean;
                            image: string | null;
                            language?: string;
                            twoFactorEnabled: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        };
                        redirect?: boolean;
                        /** @description A code is wanted before any session begins */
                        twoFactorRedirect?: boolean;
                        twoFactorMethods?: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_shop_auth_two-factor_verify-totp": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Who came in; the session is in the cookie */
                        user?: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            emailVerified: boolean;
                            image: string | null;
                            language?: string;
                            twoFactorEnabled: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                        };
                        redirect?: boolean;
                        /** @description A code is wanted before any session begins */
                        twoFactorRedirect?: boolean;
                        twoFactorMethods?: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_shop_baskets: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language?: "en" | "zh-CN" | "zh-TW";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        key: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shop_baskets_id: {
        parameters: {
            query?: {
                key?: string;
                country?: string;
                region?: string;
                city?: string;
                shippingMethod?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "ordered" | "merged" | "abandoned";
                        currency: string;
                        /** @example 226.00 */
                        net: string;
                        /** @example 226.00 */
                        tax: string;
                        /** @example 226.00 */
                        gross: string;
                        pricesIncludeTax: boolean;
                        categories: {
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                        }[];
                        promotions: {
                            /** Format: uuid */
                            promotionId: string;
                            /** Format: uuid */
                            couponId?: string;
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            /** @example 226.00 */
                            amount: string;
                        }[];
                        refusedCoupons: {
                            code: string;
                            reason: string;
                        }[];
                        couponCodes: string[];
                        gone: {
                            /** Format: uuid */
                            itemId: string;
                            name: {
                                [key: string]: string;
                            };
                        }[];
                        shippingMethod: string;
                        shipping?: {
                            id: string;
                            /** @enum {string} */
                            kind: "item" | "shipping";
                            /** @example 226.00 */
                            quantity: string;
                            /** @example 226.00 */
                            unitPrice: string;
                            /** @example 226.00 */
                            discount: string;
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                        };
                        promise?: {
                            /** Format: date */
                            on: string;
                            siteIds: string[];
                            reason: {
                                /** @enum {string} */
                                kind: "stock" | "transfer" | "split" | "unavailable";
                                /** @enum {string} */
                                method: "delivery" | "pickup";
                                cutOff: string;
                                isInTime: boolean;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                pickedOn: string;
                                transferDays: number;
                                pickingDays: number;
                                carrierDays: number;
                                fromSite: {
                                    code: string;
                                    name: {
                                        [key: string]: string;
                                    };
                                };
                            };
                        };
                        lines: {
                            id: string;
                            /** @enum {string} */
                            kind: "item" | "shipping";
                            /** @example 226.00 */
                            quantity: string;
                            /** @example 226.00 */
                            unitPrice: string;
                            /** @example 226.00 */
                            discount: string;
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                            /** Format: uuid */
                            itemId: string;
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            /** Format: uuid */
                            productId: string;
                            slug: string;
                            /** @example 226.00 */
                            free: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_shop_baskets_id_coupons: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key?: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "ordered" | "merged" | "abandoned";
                        currency: string;
                        /** @example 226.00 */
                        net: string;
                        /** @example 226.00 */
                        tax: string;
                        /** @example 226.00 */
                        gross: string;
                        pricesIncludeTax: boolean;
                        categories: {
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                        }[];
                        promotions: {
                            /** Format: uuid */
                            promotionId: string;
                            /** Format: uuid */
                            couponId?: string;
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            /** @example 226.00 */
                            amount: string;
                        }[];
                        refusedCoupons: {
                            code: string;
                            reason: string;
                        }[];
                        couponCodes: string[];
                        gone: {
                            /** Format: uuid */
                            itemId: string;
                            name: {
                                [key: string]: string;
                            };
                        }[];
                        shippingMethod: string;
                        shipping?: {
                            id: string;
                            /** @enum {string} */
                            kind: "item" | "shipping";
                            /** @example 226.00 */
                            quantity: string;
                            /** @example 226.00 */
                            unitPrice: string;
                            /** @example 226.00 */
                            discount: string;
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                        };
                        promise?: {
                            /** Format: date */
                            on: string;
                            siteIds: string[];
                            reason: {
                                /** @enum {string} */
                                kind: "stock" | "transfer" | "split" | "unavailable";
                                /** @enum {string} */
                                method: "delivery" | "pickup";
                                cutOff: string;
                                isInTime: boolean;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                pickedOn: string;
                                transferDays: number;
                                pickingDays: number;
                                carrierDays: number;
                                fromSite: {
                                    code: string;
                                    name: {
                                        [key: string]: string;
                                    };
                                };
                            };
                        };
                        lines: {
                            id: string;
                            /** @enum {string} */
                            kind: "item" | "shipping";
                            /** @example 226.00 */
                            quantity: string;
                            /** @example 226.00 */
                            unitPrice: string;
                            /** @example 226.00 */
                            discount: string;
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                            /** Format: uuid */
                            itemId: string;
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            /** Format: uuid */
                            productId: string;
                            slug: string;
                            /** @example 226.00 */
                            free: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_shop_baskets_id_coupons_code: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "ordered" | "merged" | "abandoned";
                        currency: string;
                        /** @example 226.00 */
                        net: string;
                        /** @example 226.00 */
                        tax: string;
                        /** @example 226.00 */
                        gross: string;
                        pricesIncludeTax: boolean;
                        categories: {
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                        }[];
                        promotions: {
                            /** Format: uuid */
                            promotionId: string;
                            /** Format: uuid */
                            couponId?: string;
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            /** @example 226.00 */
                            amount: string;
                        }[];
                        refusedCoupons: {
                            code: string;
                            reason: string;
                        }[];
                        couponCodes: string[];
                        gone: {
                            /** Format: uuid */
                            itemId: string;
                            name: {
                                [key: string]: string;
                            };
                        }[];
                        shippingMethod: string;
                        shipping?: {
                            id: string;
                            /** @enum {string} */
                            kind: "item" | "shipping";
                            /** @example 226.00 */
                            quantity: string;
                            /** @example 226.00 */
                            unitPrice: string;
                            /** @example 226.00 */
                            discount: string;
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                        };
                        promise?: {
                            /** Format: date */
                            on: string;
                            siteIds: string[];
                            reason: {
                                /** @enum {string} */
                                kind: "stock" | "transfer" | "split" | "unavailable";
                                /** @enum {string} */
                                method: "delivery" | "pickup";
                                cutOff: string;
                                isInTime: boolean;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                pickedOn: string;
                                transferDays: number;
                                pickingDays: number;
                                carrierDays: number;
                                fromSite: {
                                    code: string;
                                    name: {
                                        [key: string]: string;
                                    };
                                };
                            };
                        };
                        lines: {
                            id: string;
                            /** @enum {string} */
                            kind: "item" | "shipping";
                            /** @example 226.00 */
                            quantity: string;
                            /** @example 226.00 */
                            unitPrice: string;
                            /** @example 226.00 */
                            discount: string;
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                            /** Format: uuid */
                            itemId: string;
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            /** Format: uuid */
                            productId: string;
                            slug: string;
                            /** @example 226.00 */
                            free: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_shop_baskets_id_lines: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key?: string;
                    /** Format: uuid */
                    itemId: string;
                    /**
                     * @default 1
                     * @example 2
                     */
                    quantity?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "ordered" | "merged" | "abandoned";
                        currency: string;
                        /** @example 226.00 */
                        net: string;
                        /** @example 226.00 */
                        tax: string;
                        /** @example 226.00 */
                        gross: string;
                        pricesIncludeTax: boolean;
                        categories: {
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                        }[];
                        promotions: {
                            /** Format: uuid */
                            promotionId: string;
                            /** Format: uuid */
                            couponId?: string;
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            /** @example 226.00 */
                            amount: string;
                        }[];
                        refusedCoupons: {
                            code: string;
                            reason: string;
                        }[];
                        couponCodes: string[];
                        gone: {
                            /** Format: uuid */
                            itemId: string;
                            name: {
                                [key: string]: string;
                            };
                        }[];
                        shippingMethod: string;
                        shipping?: {
                            id: string;
                            /** @enum {string} */
                            kind: "item" | "shipping";
                            /** @example 226.00 */
                            quantity: string;
                            /** @example 226.00 */
                            unitPrice: string;
                            /** @example 226.00 */
                            discount: string;
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                        };
                        promise?: {
                            /** Format: date */
                            on: string;
                            siteIds: string[];
                            reason: {
                                /** @enum {string} */
                                kind: "stock" | "transfer" | "split" | "unavailable";
                                /** @enum {string} */
                                method: "delivery" | "pickup";
                                cutOff: string;
                                isInTime: boolean;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                pickedOn: string;
                                transferDays: number;
                                pickingDays: number;
                                carrierDays: number;
                                fromSite: {
                                    code: string;
                                    name: {
                                        [key: string]: string;
                                    };
                                };
                            };
                        };
                        lines: {
                            id: string;
                            /** @enum {string} */
                            kind: "item" | "shipping";
                            /** @example 226.00 */
                            quantity: string;
                            /** @example 226.00 */
                            unitPrice: string;
                            /** @example 226.00 */
                            discount: string;
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                            /** Format: uuid */
                            itemId: string;
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            /** Format: uuid */
                            productId: string;
                            slug: string;
                            /** @example 226.00 */
                            free: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_shop_baskets_id_lines_itemId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key?: string;
                    quantity: string | "0";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "open" | "ordered" | "merged" | "abandoned";
                        currency: string;
                        /** @example 226.00 */
                        net: string;
                        /** @example 226.00 */
                        tax: string;
                        /** @example 226.00 */
                        gross: string;
                        pricesIncludeTax: boolean;
                        categories: {
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                        }[];
                        promotions: {
                            /** Format: uuid */
                            promotionId: string;
                            /** Format: uuid */
                            couponId?: string;
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            /** @example 226.00 */
                            amount: string;
                        }[];
                        refusedCoupons: {
                            code: string;
                            reason: string;
                        }[];
                        couponCodes: string[];
                        gone: {
                            /** Format: uuid */
                            itemId: string;
                            name: {
                                [key: string]: string;
                            };
                        }[];
                        shippingMethod: string;
                        shipping?: {
                            id: string;
                            /** @enum {string} */
                            kind: "item" | "shipping";
                            /** @example 226.00 */
                            quantity: string;
                            /** @example 226.00 */
                            unitPrice: string;
                            /** @example 226.00 */
                            discount: string;
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                        };
                        promise?: {
                            /** Format: date */
                            on: string;
                            siteIds: string[];
                            reason: {
                                /** @enum {string} */
                                kind: "stock" | "transfer" | "split" | "unavailable";
                                /** @enum {string} */
                                method: "delivery" | "pickup";
                                cutOff: string;
                                isInTime: boolean;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                pickedOn: string;
                                transferDays: number;
                                pickingDays: number;
                                carrierDays: number;
                                fromSite: {
                                    code: string;
                                    name: {
                                        [key: string]: string;
                                    };
                                };
                            };
                        };
                        lines: {
                            id: string;
                            /** @enum {string} */
                            kind: "item" | "shipping";
                            /** @example 226.00 */
                            quantity: string;
                            /** @example 226.00 */
                            unitPrice: string;
                            /** @example 226.00 */
                            discount: string;
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                            /** Format: uuid */
                            itemId: string;
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            /** Format: uuid */
                            productId: string;
                            slug: string;
                            /** @example 226.00 */
                            free: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_shop_baskets_id_order: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    customer: {
                        name: string;
                        /** Format: email */
                        email: string;
                        phone?: string;
                    };
                    address: {
                        name?: string;
                        line1: string;
                        line2?: string;
                        district?: string;
                        city: string;
                        region?: string;
                        postalCode?: string;
                        country: string;
                        phone?: string;
                    };
                    billingAddress?: {
                        name?: string;
                        line1: string;
                        line2?: string;
                        district?: string;
                        city: string;
                        region?: string;
                        postalCode?: string;
                        country: string;
                        phone?: string;
                    };
                    payment: {
                        method: string;
                    };
                    shippingMethod?: string;
                    /** @enum {string} */
                    language?: "en" | "zh-CN" | "zh-TW";
                    total?: string | {
                        /** @example 406.80 */
                        amount: string;
                        currency: string;
                    };
                    key?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        order: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            key: string;
                            state: string;
                            total: {
                                amount: string;
                                currency: string;
                            };
                            /** Format: uuid */
                            paymentId?: string;
                            promisedOn?: string;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shop_front: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        company: string;
                        logoFileId: string | null;
                        currency: string;
                        country: string;
                        zone: string;
                        pricesIncludeTax: boolean;
                        categories: {
                            slug: string;
                            name: string;
                            picture: string | null;
                            children: {
                                slug: string;
                                name: string;
                                picture: string | null;
                            }[];
                        }[];
                        stores: {
                            code: string;
                            name: string;
                            address: {
                                [key: string]: unknown;
                            };
                            phone: string | null;
                        }[];
                        shippingMethods: {
                            code: string;
                            kind: string;
                            name: string;
                            /** @example 226.00 */
                            price: string;
                            freeFrom: string | null;
                        }[];
                        places: {
                            [key: string]: unknown;
                        }[];
                        paymentMethods: {
                            code: string;
                            provider: string;
                            name: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shop_items: {
        parameters: {
            query?: {
                search?: string;
                category?: string;
                filters?: string;
                priceFrom?: string;
                priceTo?: string;
                sort?: "relevance" | "popular" | "price" | "-price" | "new";
                limit?: number;
                after?: string;
                withFacets?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            code: string;
                            /** Format: uuid */
                            productId: string;
                            picture: string | null;
                            variants: number;
                            choices: {
                                [key: string]: string[];
                            };
                            price: {
                                /** @example 226.00 */
                                amount: string;
                                /** @example CNY */
                                currency: string;
                            } | null;
                            available: {
                                /** @example 226.00 */
                                quantity: string;
                            };
                        }[];
                        next: string | null;
                        facets: {
                            code: string;
                            name: {
                                [key: string]: string;
                            };
                            options: {
                                code: string;
                                name: {
                                    [key: string]: string;
                                };
                                swatch?: string;
                                count: number;
                                isChosen: boolean;
                            }[];
                        }[];
                        categories: {
                            slug: string;
                            name: {
                                [key: string]: string;
                            };
                            picture: string | null;
                            count: number;
                        }[];
                        category: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: {
                                [key: string]: string;
                            };
                            description: {
                                [key: string]: string;
                            } | null;
                            picture: string | null;
                        } | null;
                        count: {
                            value: number;
                            isMore: boolean;
                        } | null;
                        isSimilar: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shop_items_slug: {
        parameters: {
            query?: {
                country?: string;
                region?: string;
                city?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        code: string;
                        price: {
                            /** @example 226.00 */
                            amount: string;
                            /** @example CNY */
                            currency: string;
                        } | null;
                        available: {
                            /** @example 226.00 */
                            quantity: string;
                        };
                        attributes: {
                            [key: string]: unknown;
                        };
                        name: string;
                        description: string;
                        variants: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            code: string;
                            price: {
                                /** @example 226.00 */
                                amount: string;
                                /** @example CNY */
                                currency: string;
                            } | null;
                            available: {
                                /** @example 226.00 */
                                quantity: string;
                            };
                            attributes: {
                                [key: string]: unknown;
                            };
                            name: string;
                        }[];
                        categories: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                        }[];
                        promise: {
                            /** Format: date */
                            on: string;
                            siteIds: string[];
                            reason: {
                                /** @enum {string} */
                                kind: "stock" | "transfer" | "split" | "unavailable";
                                /** @enum {string} */
                                method: "delivery" | "pickup";
                                cutOff: string;
                                isInTime: boolean;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                pickedOn: string;
                                transferDays: number;
                                pickingDays: number;
                                carrierDays: number;
                                fromSite: {
                                    code: string;
                                    name: {
                                        [key: string]: string;
                                    };
                                };
                            };
                        } | null;
                        stores: {
                            code: string;
                            name: string;
                            city: string;
                            /** @example 226.00 */
                            free: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shop_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_shop_me_addresses: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label?: string;
                    name: string;
                    line1: string;
                    line2?: string;
                    district?: string;
                    city: string;
                    region?: string;
                    postalCode?: string;
                    country: string;
                    phone?: string;
                    /** @default false */
                    isDefault?: boolean;
                    /** Format: uuid */
                    partyId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_shop_me_addresses_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_shop_me_addresses_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    label?: string;
                    name?: string;
                    line1?: string;
                    line2?: string;
                    district?: string;
                    city?: string;
                    region?: string;
                    postalCode?: string;
                    country?: string;
                    phone?: string;
                    isDefault?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_shop_me_consents: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    partyId?: string;
                    /** @enum {string} */
                    purpose: "service" | "analytics" | "marketing_email" | "marketing_phone" | "marketing_messenger" | "cobrowsing" | "recording";
                    isGranted: boolean;
                    /** @default account */
                    source?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shop_orders: {
        parameters: {
            query?: {
                limit?: number;
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        orders: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** @enum {string} */
                            state: "placed" | "confirmed" | "picking" | "partly_shipped" | "shipped" | "completed" | "cancelled";
                            /** @example 226.00 */
                            gross: string;
                            currency: string;
                            /** Format: date-time */
                            placedAt: string;
                            promisedOn: string | null;
                            lines: {
                                text: string;
                                /** @example 226.00 */
                                quantity: string;
                                itemId: string | null;
                            }[] | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_shop_orders: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    customer: {
                        name: string;
                        /** Format: email */
                        email?: string;
                        phone?: string;
                    };
                    address: {
                        name?: string;
                        line1: string;
                        line2?: string;
                        district?: string;
                        city: string;
                        region?: string;
                        postalCode?: string;
                        country: string;
                        phone?: string;
                    };
                    billingAddress?: {
                        name?: string;
                        line1: string;
                        line2?: string;
                        district?: string;
                        city: string;
                        region?: string;
                        postalCode?: string;
                        country: string;
                        phone?: string;
                    };
                    payment: {
                        method: string;
                    };
                    shippingMethod?: string;
                    /** @enum {string} */
                    language?: "en" | "zh-CN" | "zh-TW";
                    total?: string | {
                        /** @example 406.80 */
                        amount: string;
                        currency: string;
                    };
                    lines: {
                        /** Format: uuid */
                        itemId: string;
                        /** @example 2 */
                        quantity: string;
                    }[];
                    /** @default [] */
                    couponCodes?: string[];
                    /**
                     * @default web
                     * @enum {string}
                     */
                    channel?: "web" | "phone" | "store" | "sales";
                    /** Format: uuid */
                    partyId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        order: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            key: string;
                            state: string;
                            total: {
                                amount: string;
                                currency: string;
                            };
                            /** Format: uuid */
                            paymentId?: string;
                            promisedOn?: string;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_shop_orders_id_cancellation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    key?: string;
                    /** @default customer */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "placed" | "confirmed" | "picking" | "partly_shipped" | "shipped" | "completed" | "cancelled";
                        number: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shop_orders_number: {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        channel: string;
                        /** @enum {string} */
                        state: "placed" | "confirmed" | "picking" | "partly_shipped" | "shipped" | "completed" | "cancelled";
                        /** Format: uuid */
                        siteId: string;
                        /** Format: uuid */
                        entityId: string;
                        customerName: string;
                        customerEmail: string | null;
                        customerPhone: string | null;
                        address: {
                            [key: string]: unknown;
                        };
                        billingAddress: {
                            [key: string]: unknown;
                        } | null;
                        language: string;
                        currency: string;
                        /** @example 226.00 */
                        net: string;
                        /** @example 226.00 */
                        tax: string;
                        /** @example 226.00 */
                        gross: string;
                        total: {
                            /** @example 226.00 */
                            amount: string;
                            /** @example CNY */
                            currency: string;
                        };
                        pricesIncludeTax: boolean;
                        shippingMethod: string;
                        paymentMethod: string;
                        couponCodes: string[];
                        promisedOn: string | null;
                        promise: {
                            /** @enum {string} */
                            kind: "stock" | "transfer" | "split" | "unavailable";
                            /** @enum {string} */
                            method: "delivery" | "pickup";
                            cutOff: string;
                            isInTime: boolean;
                            /** Format: date */
                            startsOn: string;
                            /** Format: date */
                            pickedOn: string;
                            transferDays: number;
                            pickingDays: number;
                            carrierDays: number;
                            fromSite: {
                                code: string;
                                name: {
                                    [key: string]: string;
                                };
                            };
                        } | null;
                        /** Format: date-time */
                        placedAt: string;
                        confirmedAt: string | null;
                        shippedAt: string | null;
                        completedAt: string | null;
                        cancelledAt: string | null;
                        cancelReason: string | null;
                        version: number;
                        isCancellable: boolean;
                        lines: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "item" | "shipping";
                            /** @example 226.00 */
                            quantity: string;
                            /** @example 226.00 */
                            unitPrice: string;
                            /** @example 226.00 */
                            discount: string;
                            taxCategory: string;
                            /** @example 226.00 */
                            taxRate: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                            line: number;
                            itemId: string | null;
                            code: string | null;
                            slug: string | null;
                            text: string;
                            currency: string;
                            components: {
                                /** Format: uuid */
                                itemId: string;
                                /** @example 226.00 */
                                quantity: string;
                            }[] | null;
                            /** @example 226.00 */
                            shipped: string;
                            /** @example 226.00 */
                            invoiced: string;
                            /** @example 226.00 */
                            cancelled: string;
                            /** @example 226.00 */
                            backOrdered: string;
                        }[];
                        payments: {
                            /** Format: uuid */
                            id: string;
                            method: string;
                            methodName: {
                                [key: string]: string;
                            } | null;
                            provider: string;
                            state: string;
                            /** @example 226.00 */
                            amount: string;
                            /** @example 226.00 */
                            refunded: string;
                            currency: string;
                            reference: string | null;
                            problem: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            capturedAt: string | null;
                            expiresAt: string | null;
                        }[];
                        refunds: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            paymentId: string;
                            /** @example 226.00 */
                            amount: string;
                            state: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        shipments: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** Format: uuid */
                            siteId: string;
                            site: string;
                            state: string;
                            dueOn: string | null;
                            shippedAt: string | null;
                            deliveredAt: string | null;
                            lines: {
                                /** Format: uuid */
                                line: string;
                                /** Format: uuid */
                                itemId: string;
                                /** @example 226.00 */
                                quantity: string;
                                lot: string | null;
                            }[];
                            parcels: {
                                trackingNumber: string | null;
                                weight: string | null;
                                link: string | null;
                            }[];
                        }[];
                        invoices: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            number: string;
                            state: string;
                            /** Format: date */
                            issuedOn: string;
                            dueOn: string | null;
                            currency: string;
                            /** @example 226.00 */
                            net: string;
                            /** @example 226.00 */
                            tax: string;
                            /** @example 226.00 */
                            gross: string;
                            /** @example 226.00 */
                            open: string;
                        }[];
                        steps: {
                            /** @enum {string} */
                            toState: "placed" | "confirmed" | "picking" | "partly_shipped" | "shipped" | "completed" | "cancelled";
                            /** Format: date-time */
                            at: string;
                        }[];
                        payTo?: {
                            holder: string;
                            bankAccount: string;
                            until: string | null;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shop_orders_number_pdf: {
        parameters: {
            query?: {
                key?: string;
                language?: "en" | "zh-CN" | "zh-TW";
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shop_orders_number_refunds_id_pdf: {
        parameters: {
            query?: {
                key?: string;
                language?: "en" | "zh-CN" | "zh-TW";
            };
            header?: never;
            path: {
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shop_products: {
        parameters: {
            query?: {
                text?: string;
                categorySlug?: string;
                filters?: string;
                price?: string;
                sort?: "relevance" | "popular" | "price" | "-price" | "new";
                limit?: number;
                after?: string;
                withFacets?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_shop_products_slug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_sites: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Site"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_sites: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    entityId: string;
                    code: string;
                    /** @enum {string} */
                    kind: "store" | "warehouse" | "workshop" | "web";
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @example Asia/Shanghai */
                    zone: string;
                    /** Format: uuid */
                    calendarId: string;
                    address?: {
                        name?: string;
                        line1?: string;
                        line2?: string;
                        district?: string;
                        city?: string;
                        region?: string;
                        postalCode?: string;
                        /** @example CN */
                        country?: string;
                    };
                    phone?: string | null;
                    latitude?: number | null;
                    longitude?: number | null;
                    shipsOrders?: boolean;
                    shipRank?: number;
                    /** @example 15:00 */
                    cutOff?: string;
                    pickingDays?: number;
                    custom?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_sites_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        entityId: string;
                        code: string;
                        /** @enum {string} */
                        kind: "store" | "warehouse" | "workshop" | "web";
                        name: {
                            [key: string]: string;
                        };
                        zone: string;
                        /** Format: uuid */
                        calendarId: string;
                        address: unknown;
                        phone: string | null;
                        latitude: number | null;
                        longitude: number | null;
                        shipsOrders: boolean;
                        shipRank: number;
                        cutOff: string;
                        pickingDays: number;
                        archivedAt: string | null;
                        custom: unknown;
                        /** Format: date-time */
                        createdAt: string;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_sites_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** Format: uuid */
                    entityId?: string;
                    code?: string;
                    /** @enum {string} */
                    kind?: "store" | "warehouse" | "workshop" | "web";
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @example Asia/Shanghai */
                    zone?: string;
                    /** Format: uuid */
                    calendarId?: string;
                    address?: {
                        name?: string;
                        line1?: string;
                        line2?: string;
                        district?: string;
                        city?: string;
                        region?: string;
                        postalCode?: string;
                        /** @example CN */
                        country?: string;
                    };
                    phone?: string | null;
                    latitude?: number | null;
                    longitude?: number | null;
                    shipsOrders?: boolean;
                    shipRank?: number;
                    /** @example 15:00 */
                    cutOff?: string;
                    pickingDays?: number;
                    custom?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_sites_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_sites_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_sites_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_sites_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_stock-moves": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                lotId?: string;
                "lotId.ne"?: string;
                "lotId.in"?: string;
                "lotId.null"?: string;
                fromLocationId?: string;
                "fromLocationId.ne"?: string;
                "fromLocationId.in"?: string;
                toLocationId?: string;
                "toLocationId.ne"?: string;
                "toLocationId.in"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                effectiveAt?: string;
                "effectiveAt.ne"?: string;
                "effectiveAt.in"?: string;
                "effectiveAt.gt"?: string;
                "effectiveAt.gte"?: string;
                "effectiveAt.lt"?: string;
                "effectiveAt.lte"?: string;
                sort?: "-effectiveAt" | "id" | "-id" | "itemId" | "-itemId" | "lotId" | "-lotId" | "fromLocationId" | "-fromLocationId" | "toLocationId" | "-toLocationId" | "document" | "-document" | "costOf" | "-costOf" | "reverses" | "-reverses" | "effectiveAt";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["StockMove"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_stock-moves_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        entityId: string;
                        /** Format: uuid */
                        itemId: string;
                        lotId: string | null;
                        /** Format: uuid */
                        fromLocationId: string;
                        /** Format: uuid */
                        toLocationId: string;
                        /** @example 113.000000 */
                        quantity: string;
                        /** @enum {string} */
                        effect: "in" | "out" | "within";
                        reason: string;
                        document: string;
                        documentLine: string | null;
                        unitCost?: string | null;
                        costOf: string | null;
                        reverses: string | null;
                        /** Format: date-time */
                        effectiveAt: string;
                        /** Format: date-time */
                        recordedAt: string;
                        actorId: string;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_stock-moves_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                lotId?: string;
                "lotId.ne"?: string;
                "lotId.in"?: string;
                "lotId.null"?: string;
                fromLocationId?: string;
                "fromLocationId.ne"?: string;
                "fromLocationId.in"?: string;
                toLocationId?: string;
                "toLocationId.ne"?: string;
                "toLocationId.in"?: string;
                document?: string;
                "document.ne"?: string;
                "document.in"?: string;
                "document.has"?: string;
                effectiveAt?: string;
                "effectiveAt.ne"?: string;
                "effectiveAt.in"?: string;
                "effectiveAt.gt"?: string;
                "effectiveAt.gte"?: string;
                "effectiveAt.lt"?: string;
                "effectiveAt.lte"?: string;
                sort?: "-effectiveAt" | "id" | "-id" | "itemId" | "-itemId" | "lotId" | "-lotId" | "fromLocationId" | "-fromLocationId" | "toLocationId" | "-toLocationId" | "document" | "-document" | "costOf" | "-costOf" | "reverses" | "-reverses" | "effectiveAt";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_stock_adjustments: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    site?: string;
                    /** @default count */
                    reason?: string;
                    note?: string;
                    lines: {
                        item: string;
                        location?: string;
                        lot?: string;
                        /** @example -2 */
                        counted?: string;
                        /** @example -2 */
                        change?: string;
                        /** @example 113.00 */
                        unitCost?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        lines: {
                            /** Format: uuid */
                            itemId: string;
                            location: string;
                            onHand: string;
                            change: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_stock_items: {
        parameters: {
            query?: {
                q?: string;
                siteId?: string;
                show?: "all" | "there" | "none";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_stock_movements: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    fromLocationId: string;
                    /** Format: uuid */
                    toLocationId: string;
                    lines: {
                        item: string;
                        /** @example 2 */
                        quantity: string;
                        lot?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        moveIds: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_stock_moves: {
        parameters: {
            query?: {
                itemId?: string;
                lotId?: string;
                locationId?: string;
                siteId?: string;
                document?: string;
                reason?: "opening" | "receipt" | "supplier_return" | "shipment" | "customer_return" | "adjustment" | "pick" | "put_back" | "put_away" | "transfer";
                since?: string;
                until?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_stock_moves_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_stock_places: {
        parameters: {
            query: {
                siteId: string;
                locationId?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_stock_receipts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    site?: string;
                    reference?: string;
                    /** Format: uuid */
                    supplierId?: string;
                    /** Format: date-time */
                    receivedAt?: string;
                    lines: {
                        item: string;
                        /** @example 2 */
                        quantity: string;
                        /** @example 113.00 */
                        unitCost?: string;
                        location?: string;
                        lot?: string;
                        /**
                         * Format: date
                         * @example 2026-11-21
                         */
                        expiresOn?: string;
                        serials?: string[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        lines: {
                            /** Format: uuid */
                            itemId: string;
                            quantity: string;
                            location: string;
                            /** Format: uuid */
                            moveId: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_stock_value: {
        parameters: {
            query: {
                entityId: string;
                at: string;
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tasks: {
        parameters: {
            query: {
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tasks: {
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            title: string;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            dueOn: string | null;
                            /** @enum {string} */
                            state: "open" | "done" | "dropped";
                            /** Format: date-time */
                            createdAt: string;
                            doneAt: string | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tasks: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description the document, as kind:id
                     * @example order:0197f3c0-0000-7000-8000-000000000001
                     */
                    subject: string;
                    title: string;
                    /** Format: uuid */
                    ownerId?: string;
                    /** Format: date */
                    dueOn?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tasks_id_completion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tasks_id_dropping: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_tax-categories": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["TaxCategory"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_tax-categories": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxCategory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_tax-categories_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "patch_tax-categories_id": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxCategory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_tax-categories_id_archival": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxCategory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "delete_tax-categories_id_archival": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxCategory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_tax-categories_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_tax-categories_import": {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_tax-rates": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                taxCategoryId?: string;
                "taxCategoryId.ne"?: string;
                "taxCategoryId.in"?: string;
                country?: string;
                "country.ne"?: string;
                "country.in"?: string;
                "country.has"?: string;
                sort?: "country" | "id" | "-id" | "taxCategoryId" | "-taxCategoryId" | "-country" | "rate" | "-rate" | "en16931" | "-en16931" | "validFrom" | "-validFrom" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["TaxRate"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_tax-rates": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    taxCategoryId: string;
                    /** @example CN */
                    country: string;
                    /** @example 0.13 */
                    rate: string;
                    /** @enum {string} */
                    en16931?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | "L" | "M";
                    /** Format: date */
                    validFrom?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxRate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_tax-rates_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        taxCategoryId: string;
                        country: string;
                        /** @example 0.13 */
                        rate: string;
                        en16931: string;
                        /** Format: date */
                        validFrom: string;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "patch_tax-rates_id": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** Format: uuid */
                    taxCategoryId?: string;
                    /** @example CN */
                    country?: string;
                    /** @example 0.13 */
                    rate?: string;
                    /** @enum {string} */
                    en16931?: "S" | "Z" | "E" | "AE" | "K" | "G" | "O" | "L" | "M";
                    /** Format: date */
                    validFrom?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxRate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_tax-rates_id_archival": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxRate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "delete_tax-rates_id_archival": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxRate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_tax-rates_export_csv": {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                taxCategoryId?: string;
                "taxCategoryId.ne"?: string;
                "taxCategoryId.in"?: string;
                country?: string;
                "country.ne"?: string;
                "country.in"?: string;
                "country.has"?: string;
                sort?: "country" | "id" | "-id" | "taxCategoryId" | "-taxCategoryId" | "-country" | "rate" | "-rate" | "en16931" | "-en16931" | "validFrom" | "-validFrom" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "post_tax-rates_import": {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "get_transfer-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "put_transfer-days": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    fromSiteId: string;
                    /** Format: uuid */
                    toSiteId: string;
                    days: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_units: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                kind?: string;
                "kind.ne"?: string;
                "kind.in"?: string;
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "kind" | "-kind" | "factor" | "-factor" | "digits" | "-digits" | "unece" | "-unece" | "archivedAt" | "-archivedAt" | "version" | "-version";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Unit"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_units: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example LT-SF-001 */
                    code: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @enum {string} */
                    kind: "count" | "mass" | "length" | "area" | "volume" | "time";
                    /** @example 2 */
                    factor?: string;
                    digits?: number;
                    unece?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_units_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: {
                            [key: string]: string;
                        };
                        /** @enum {string} */
                        kind: "count" | "mass" | "length" | "area" | "volume" | "time";
                        /** @example 113.000000 */
                        factor: string;
                        digits: number;
                        unece: string | null;
                        archivedAt: string | null;
                        version: number;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_units_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                    /** @example LT-SF-001 */
                    code?: string;
                    /**
                     * @example {
                     *       "en": "Sofa",
                     *       "zh-CN": "沙发",
                     *       "zh-TW": "沙發"
                     *     }
                     */
                    name?: {
                        en?: string;
                        "zh-CN"?: string;
                        "zh-TW"?: string;
                    };
                    /** @enum {string} */
                    kind?: "count" | "mass" | "length" | "area" | "volume" | "time";
                    /** @example 2 */
                    factor?: string;
                    digits?: number;
                    unece?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_units_id_archival: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_units_id_archival: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_units_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                kind?: string;
                "kind.ne"?: string;
                "kind.in"?: string;
                sort?: "code" | "id" | "-id" | "-code" | "name" | "-name" | "kind" | "-kind" | "factor" | "-factor" | "digits" | "-digits" | "unece" | "-unece" | "archivedAt" | "-archivedAt" | "version" | "-version";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_units_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: {
                            line: number;
                            column?: string;
                            reason: string;
                            value?: string;
                            accepted?: string;
                            message: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_users: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            language: string;
                            isActive: boolean;
                            twoFactorEnabled: boolean;
                            version: number;
                            roles: {
                                role: string;
                                name: {
                                    [key: string]: string;
                                };
                                /** @enum {string} */
                                scope: "all" | "sites" | "own";
                                sites: string[] | null;
                            }[];
                            lastSeenAt: string | null;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_users: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    name: string;
                    password: string;
                    /**
                     * @default en
                     * @enum {string}
                     */
                    language?: "en" | "zh-CN" | "zh-TW";
                    /** @default [] */
                    roles?: {
                        role: string;
                        /**
                         * @default all
                         * @enum {string}
                         */
                        scope?: "all" | "sites" | "own";
                        /** @default [] */
                        sites?: string[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    patch_users_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: string;
                    /** Format: email */
                    email?: string;
                    /** @enum {string} */
                    language?: "en" | "zh-CN" | "zh-TW";
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_users_id_deactivation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_users_id_deactivation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_users_id_roles: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: {
                        role: string;
                        /**
                         * @default all
                         * @enum {string}
                         */
                        scope?: "all" | "sites" | "own";
                        /** @default [] */
                        sites?: string[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "delete_users_id_two-factor": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_valuations: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                moveId?: string;
                "moveId.ne"?: string;
                "moveId.in"?: string;
                "moveId.null"?: string;
                sort?: "-id" | "id" | "itemId" | "-itemId" | "moveId" | "-moveId";
                limit?: number;
                after?: string;
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Valuation"][];
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        /** @description How many there are in all, on the first page */
                        count?: {
                            value: number;
                            isMore: boolean;
                        };
                        /** @description Pass it as `after`; null at the end */
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_valuations_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        entityId: string;
                        /** Format: uuid */
                        itemId: string;
                        moveId: string | null;
                        /** @example 113.000000 */
                        quantity: string;
                        /** @example 113.000000 */
                        value?: string;
                        /** @enum {string} */
                        cause: "move" | "replay" | "cover" | "landed_cost" | "revaluation";
                        causedBy: string | null;
                        /** Format: date-time */
                        effectiveAt: string;
                        /** Format: date-time */
                        recordedAt: string;
                        /** @description Column, then id: what people call the row that it refers to */
                        references: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_valuations_export_csv: {
        parameters: {
            query?: {
                q?: string;
                archived?: "no" | "only" | "all";
                itemId?: string;
                "itemId.ne"?: string;
                "itemId.in"?: string;
                moveId?: string;
                "moveId.ne"?: string;
                "moveId.in"?: string;
                "moveId.null"?: string;
                sort?: "-id" | "id" | "itemId" | "-itemId" | "moveId" | "-moveId";
                columns?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_views: {
        parameters: {
            query: {
                list: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        views: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            isShared: boolean;
                            isOwn: boolean;
                            query: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_views: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    list: string;
                    name: string;
                    query: {
                        [key: string]: unknown;
                    };
                    /** @default false */
                    isShared?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_views_id: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
