-- Trigrams find words by their pieces; btree_gist lets an exclusion constraint hold equal keys beside ranges of time.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

CREATE SEQUENCE "public"."adjustment_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 10001 CACHE 1;
CREATE SEQUENCE "public"."picking_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 10001 CACHE 1;
CREATE SEQUENCE "public"."receipt_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 10001 CACHE 1;
CREATE SEQUENCE "public"."shipment_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 100001 CACHE 20;
CREATE SEQUENCE "public"."order_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 100001 CACHE 20;
CREATE SEQUENCE "public"."party_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 10001 CACHE 20;
CREATE TABLE "aliases" (
	"subject_id" uuid PRIMARY KEY NOT NULL,
	"party_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "interaction_texts" (
	"interaction_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "interaction_texts_subject_id_interaction_id_pk" PRIMARY KEY("subject_id","interaction_id")
);

CREATE TABLE "interactions" (
	"subject_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"site_id" uuid,
	"about" text,
	"amount" numeric(21, 6),
	"currency" text,
	"actor_id" text,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "interactions_subject_id_id_pk" PRIMARY KEY("subject_id","id")
) PARTITION BY range (id);

CREATE TABLE "merge_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"evidence" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text
);

CREATE TABLE "party_merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"loser_id" uuid NOT NULL,
	"survivor_id" uuid NOT NULL,
	"evidence" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"actor_id" text NOT NULL,
	"merged_at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" text
);

CREATE TABLE "profiles" (
	"subject_id" uuid PRIMARY KEY NOT NULL,
	"is_party" boolean NOT NULL,
	"merged_into" uuid,
	"first_at" timestamp (3) with time zone,
	"last_at" timestamp (3) with time zone,
	"last_channel" text,
	"interactions" bigint DEFAULT 0 NOT NULL,
	"visits" integer DEFAULT 0 NOT NULL,
	"page_views" integer DEFAULT 0 NOT NULL,
	"searches" integer DEFAULT 0 NOT NULL,
	"contacts" integer DEFAULT 0 NOT NULL,
	"orders" integer DEFAULT 0 NOT NULL,
	"orders_amount" numeric(21, 6) DEFAULT '0' NOT NULL,
	"margin_amount" numeric(21, 6) DEFAULT '0' NOT NULL,
	"returns_amount" numeric(21, 6) DEFAULT '0' NOT NULL,
	"first_order_at" timestamp (3) with time zone,
	"last_order_at" timestamp (3) with time zone,
	"last_visit_at" timestamp (3) with time zone,
	"tier" text,
	"channels" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"interests" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"last_items" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"days" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"open_baskets" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 0 NOT NULL
);

CREATE TABLE "promises" (
	"id" uuid PRIMARY KEY NOT NULL,
	"party_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"about" text,
	"owner_id" uuid,
	"due_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);

CREATE TABLE "account_balances" (
	"account_id" uuid NOT NULL,
	"period_id" uuid NOT NULL,
	"debit" numeric(21, 6) DEFAULT '0' NOT NULL,
	"credit" numeric(21, 6) DEFAULT '0' NOT NULL,
	CONSTRAINT "account_balances_account_id_period_id_pk" PRIMARY KEY("account_id","period_id")
);

CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"is_open_item" boolean DEFAULT false NOT NULL,
	"is_posted" boolean DEFAULT true NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "balance_deltas" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "balance_deltas_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" uuid NOT NULL,
	"period_id" uuid NOT NULL,
	"debit" numeric(21, 6) NOT NULL,
	"credit" numeric(21, 6) NOT NULL
);

CREATE TABLE "entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"journal_id" uuid NOT NULL,
	"period_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"number" integer,
	"posted_on" text NOT NULL,
	"fact" text NOT NULL,
	"document" text NOT NULL,
	"text" text,
	"reverses" uuid,
	"actor_id" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);

CREATE TABLE "entry_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"posted_on" text NOT NULL,
	"debit" numeric(21, 6) DEFAULT '0' NOT NULL,
	"credit" numeric(21, 6) DEFAULT '0' NOT NULL,
	"foreign_amount" numeric(21, 6),
	"foreign_currency" text,
	"party_id" uuid,
	"site_id" uuid,
	"reference" text,
	"due_on" text,
	"tax_code" text,
	"tax_base" numeric(21, 6),
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);

CREATE TABLE "journals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "open_items" (
	"line_id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"party_id" uuid,
	"reference" text,
	"is_debit" boolean NOT NULL,
	"original" numeric(21, 6) NOT NULL,
	"open" numeric(21, 6) NOT NULL,
	"due_on" text
);

CREATE TABLE "periods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"code" text NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_by" text,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "settlements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"debit_line_id" uuid NOT NULL,
	"credit_line_id" uuid NOT NULL,
	"amount" numeric(21, 6) NOT NULL,
	"undoes" uuid,
	"settled_at" timestamp (3) with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "availability" (
	"item_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"on_hand" numeric(21, 6) DEFAULT '0' NOT NULL,
	"reserved" numeric(21, 6) DEFAULT '0' NOT NULL,
	CONSTRAINT "availability_item_id_site_id_pk" PRIMARY KEY("item_id","site_id")
);

CREATE TABLE "lots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"code" text NOT NULL,
	"is_serial" boolean NOT NULL,
	"expires_on" date,
	"created_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "moves_to_value" (
	"move_id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "reservations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"holder_line" uuid,
	"item_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"quantity" numeric(21, 6) NOT NULL,
	"state" text DEFAULT 'held' NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "standard_costs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"unit_cost" numeric(21, 6) NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "stock_balances" (
	"item_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"lot_id" uuid NOT NULL,
	"on_hand" numeric(21, 6) DEFAULT '0' NOT NULL,
	"may_be_negative" boolean DEFAULT false NOT NULL,
	"is_serial" boolean DEFAULT false NOT NULL,
	CONSTRAINT "stock_balances_item_id_location_id_lot_id_pk" PRIMARY KEY("item_id","location_id","lot_id")
);

CREATE TABLE "stock_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"lot_id" uuid,
	"from_location_id" uuid NOT NULL,
	"to_location_id" uuid NOT NULL,
	"quantity" numeric(21, 6) NOT NULL,
	"effect" text NOT NULL,
	"reason" text NOT NULL,
	"document" text NOT NULL,
	"document_line" text,
	"unit_cost" numeric(21, 6),
	"cost_of" uuid,
	"reverses" uuid,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);

CREATE TABLE "valuation_snapshots" (
	"entity_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"month" text NOT NULL,
	"state" jsonb NOT NULL,
	"quantity" numeric(21, 6) NOT NULL,
	"value" numeric(21, 6) NOT NULL,
	CONSTRAINT "valuation_snapshots_entity_id_item_id_month_pk" PRIMARY KEY("entity_id","item_id","month")
);

CREATE TABLE "valuation_states" (
	"entity_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"state" jsonb NOT NULL,
	"quantity" numeric(21, 6) NOT NULL,
	"value" numeric(21, 6) NOT NULL,
	"last_effective_at" timestamp (3) with time zone,
	"last_recorded_at" timestamp (3) with time zone,
	"last_move_id" uuid,
	CONSTRAINT "valuation_states_entity_id_item_id_pk" PRIMARY KEY("entity_id","item_id")
);

CREATE TABLE "valuations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"move_id" uuid,
	"quantity" numeric(21, 6) NOT NULL,
	"value" numeric(21, 6) NOT NULL,
	"cause" text NOT NULL,
	"caused_by" uuid,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);

CREATE TABLE "account_roles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"role" text NOT NULL,
	"account_code" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "adjustment_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"adjustment_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"lot_id" uuid,
	"counted" numeric(21, 6),
	"change" numeric(21, 6) NOT NULL,
	"move_id" uuid
);

CREATE TABLE "adjustment_reasons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "adjustments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"site_id" uuid NOT NULL,
	"reason_code" text NOT NULL,
	"note" text,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "carriers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"tracking_url" text,
	"workdays" jsonb DEFAULT '[1,2,3,4,5]'::jsonb NOT NULL,
	"holidays" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "parcels" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shipment_id" uuid NOT NULL,
	"weight" numeric(21, 6),
	"tracking_number" text,
	"label_printed" boolean DEFAULT false NOT NULL
);

CREATE TABLE "picking_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"picking_id" uuid,
	"shipment_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"document" text NOT NULL,
	"document_number" text NOT NULL,
	"document_line" uuid NOT NULL,
	"reservation_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"quantity" numeric(21, 6) NOT NULL,
	"picked" numeric(21, 6) DEFAULT '0' NOT NULL,
	"from_location_id" uuid,
	"lot_id" uuid,
	"state" text DEFAULT 'waiting' NOT NULL,
	"due_on" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "pickings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"site_id" uuid NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"assignee_id" uuid,
	"started_at" timestamp (3) with time zone,
	"picked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "picks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"picking_line_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"lot_id" uuid,
	"quantity" numeric(21, 6) NOT NULL,
	"move_id" uuid NOT NULL,
	"reservation_id" uuid NOT NULL,
	"to_location_id" uuid NOT NULL,
	"put_back_at" timestamp (3) with time zone,
	"confirmed_by" text NOT NULL,
	"actor_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "receipt_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"receipt_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"lot_id" uuid,
	"quantity" numeric(21, 6) NOT NULL,
	"unit_cost" numeric(21, 6),
	"move_id" uuid NOT NULL
);

CREATE TABLE "receipts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"site_id" uuid NOT NULL,
	"supplier_id" uuid,
	"reference" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "shipment_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shipment_id" uuid NOT NULL,
	"document_line" uuid NOT NULL,
	"picking_line_id" uuid,
	"pick_id" uuid,
	"item_id" uuid NOT NULL,
	"lot_id" uuid,
	"quantity" numeric(21, 6) NOT NULL,
	"reservation_id" uuid,
	"from_location_id" uuid NOT NULL,
	"move_id" uuid
);

CREATE TABLE "shipments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"site_id" uuid NOT NULL,
	"document" text NOT NULL,
	"document_number" text NOT NULL,
	"party_id" uuid,
	"shipping_method_id" uuid,
	"address" jsonb NOT NULL,
	"due_on" date,
	"state" text DEFAULT 'waiting' NOT NULL,
	"shipped_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "shipping_methods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"carrier_id" uuid,
	"price" numeric(21, 6) DEFAULT '0' NOT NULL,
	"currency" text NOT NULL,
	"free_from" numeric(21, 6),
	"tax_category" text DEFAULT 'standard' NOT NULL,
	"regions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "invoice_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"invoice_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"document_line" uuid NOT NULL,
	"item_id" uuid,
	"text" text NOT NULL,
	"quantity" numeric(21, 6) NOT NULL,
	"unit_price" numeric(21, 6) NOT NULL,
	"discount" numeric(21, 6) DEFAULT '0' NOT NULL,
	"tax_category" text NOT NULL,
	"tax_rate" numeric(9, 6) NOT NULL,
	"net" numeric(21, 6) NOT NULL,
	"tax" numeric(21, 6) NOT NULL,
	"gross" numeric(21, 6) NOT NULL,
	"is_shipping" boolean DEFAULT false NOT NULL
);

CREATE TABLE "invoice_taxes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"invoice_id" uuid NOT NULL,
	"tax_category" text NOT NULL,
	"rate" numeric(9, 6) NOT NULL,
	"net" numeric(21, 6) NOT NULL,
	"tax" numeric(21, 6) NOT NULL,
	"gross" numeric(21, 6) NOT NULL
);

CREATE TABLE "invoices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"kind" text DEFAULT 'invoice' NOT NULL,
	"number" text NOT NULL,
	"document" text NOT NULL,
	"document_number" text NOT NULL,
	"party_id" uuid,
	"customer" jsonb NOT NULL,
	"seller" jsonb NOT NULL,
	"language" text NOT NULL,
	"currency" text NOT NULL,
	"prices_include_tax" boolean NOT NULL,
	"issued_on" text NOT NULL,
	"due_on" text NOT NULL,
	"net" numeric(21, 6) NOT NULL,
	"tax" numeric(21, 6) NOT NULL,
	"gross" numeric(21, 6) NOT NULL,
	"state" text DEFAULT 'posted' NOT NULL,
	"corrects" uuid,
	"reason" text,
	"entry_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "message_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"subject" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "basket_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"basket_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"quantity" numeric(21, 6) NOT NULL,
	"party_id" uuid,
	"added_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "baskets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key_hash" text NOT NULL,
	"visitor_id" uuid,
	"party_id" uuid,
	"site_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"language" text NOT NULL,
	"coupon_codes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"order_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "order_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"kind" text DEFAULT 'item' NOT NULL,
	"item_id" uuid,
	"text" text NOT NULL,
	"quantity" numeric(21, 6) NOT NULL,
	"unit_price" numeric(21, 6) NOT NULL,
	"discount" numeric(21, 6) DEFAULT '0' NOT NULL,
	"tax_category" text NOT NULL,
	"tax_rate" numeric(9, 6) NOT NULL,
	"net" numeric(21, 6) NOT NULL,
	"tax" numeric(21, 6) NOT NULL,
	"gross" numeric(21, 6) NOT NULL,
	"components" jsonb,
	"shipped" numeric(21, 6) DEFAULT '0' NOT NULL,
	"invoiced" numeric(21, 6) DEFAULT '0' NOT NULL,
	"costed" numeric(21, 6) DEFAULT '0' NOT NULL,
	"cancelled" numeric(21, 6) DEFAULT '0' NOT NULL,
	"back_ordered" numeric(21, 6) DEFAULT '0' NOT NULL,
	"promised_on" text
);

CREATE TABLE "order_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"actor_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"number" text NOT NULL,
	"key_hash" text NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"site_id" uuid NOT NULL,
	"party_id" uuid,
	"party_is_claimed" boolean DEFAULT false NOT NULL,
	"subject_id" uuid NOT NULL,
	"customer_name" text NOT NULL,
	"customer_email" text,
	"customer_phone" text,
	"address" jsonb NOT NULL,
	"billing_address" jsonb,
	"language" text NOT NULL,
	"currency" text NOT NULL,
	"prices_include_tax" boolean NOT NULL,
	"shipping_method" text NOT NULL,
	"payment_method" text NOT NULL,
	"coupon_codes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"net" numeric(21, 6) NOT NULL,
	"tax" numeric(21, 6) NOT NULL,
	"gross" numeric(21, 6) NOT NULL,
	"promised_on" text,
	"promise" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"shipped_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"cancel_reason" text,
	"basket_id" uuid,
	"phone_end" text,
	"find_by" text GENERATED ALWAYS AS (number || ' ' || customer_name || ' ' || coalesce(customer_email, '') || ' ' || coalesce(phone_end, '')) STORED,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "payment_methods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"provider" text NOT NULL,
	"hold_minutes" integer,
	"position" integer DEFAULT 0 NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "payments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document" text NOT NULL,
	"document_number" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"party_id" uuid,
	"method" text NOT NULL,
	"provider" text NOT NULL,
	"reference" text,
	"amount" numeric(21, 6) NOT NULL,
	"currency" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"refunded" numeric(21, 6) DEFAULT '0' NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"authorised_at" timestamp (3) with time zone,
	"captured_at" timestamp (3) with time zone,
	"problem" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "provider_notices" (
	"provider" text NOT NULL,
	"notice_id" text NOT NULL,
	"type" text NOT NULL,
	"reference" text NOT NULL,
	"payload" jsonb NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"handled_at" timestamp (3) with time zone,
	CONSTRAINT "provider_notices_provider_notice_id_pk" PRIMARY KEY("provider","notice_id")
);

CREATE TABLE "refunds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"amount" numeric(21, 6) NOT NULL,
	"reason" text NOT NULL,
	"document" text NOT NULL,
	"reference" text,
	"state" text DEFAULT 'pending' NOT NULL,
	"problem" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"refunded_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "test_card_charges" (
	"id" text PRIMARY KEY NOT NULL,
	"amount" numeric(21, 6) NOT NULL,
	"currency" text NOT NULL,
	"state" text NOT NULL,
	"refunded" numeric(21, 6) DEFAULT '0' NOT NULL,
	"last4" text,
	"keys" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_live" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "demands" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document" text NOT NULL,
	"document_line" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"quantity" numeric(21, 6) NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "attributes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"unit_code" text,
	"options" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"is_facet" boolean DEFAULT false NOT NULL,
	"is_choice" boolean DEFAULT false NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "brands" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "categories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb,
	"picture" text,
	"position" integer DEFAULT 0 NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "category_products" (
	"category_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"popularity" integer NOT NULL,
	"price" numeric(21, 6),
	"launched_on" date,
	CONSTRAINT "category_products_product_id_category_id_pk" PRIMARY KEY("product_id","category_id")
);

CREATE TABLE "gtins" (
	"gtin" text PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"unit_id" uuid
);

CREATE TABLE "item_units" (
	"item_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"factor" numeric(21, 6) NOT NULL,
	CONSTRAINT "item_units_item_id_unit_id_pk" PRIMARY KEY("item_id","unit_id")
);

CREATE TABLE "items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"code" text NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text DEFAULT 'stocked' NOT NULL,
	"tracking" text DEFAULT 'none' NOT NULL,
	"valuation" text DEFAULT 'average' NOT NULL,
	"standard_cost" numeric(21, 6),
	"unit_id" uuid NOT NULL,
	"tax_category" text DEFAULT 'standard' NOT NULL,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_default" boolean DEFAULT true NOT NULL,
	"is_sold" boolean DEFAULT true NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"weight" numeric(21, 6),
	"archived_at" timestamp (3) with time zone,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "kit_components" (
	"kit_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"quantity" numeric(21, 6) NOT NULL,
	CONSTRAINT "kit_components_kit_id_item_id_pk" PRIMARY KEY("kit_id","item_id")
);

CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"item_id" uuid,
	"source" text NOT NULL,
	"alt" jsonb,
	"position" integer DEFAULT 0 NOT NULL
);

CREATE TABLE "product_search" (
	"product_id" uuid PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL,
	"names" text NOT NULL,
	"codes" text[] NOT NULL,
	"facets" text[] NOT NULL,
	"category_ids" uuid[] NOT NULL,
	"card" jsonb NOT NULL,
	"popularity" integer NOT NULL,
	"price" numeric(21, 6),
	"launched_on" date
);

CREATE TABLE "products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb,
	"category_id" uuid,
	"brand_id" uuid,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_listed" boolean DEFAULT true NOT NULL,
	"popularity" integer DEFAULT 0 NOT NULL,
	"launched_on" date,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "units" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"factor" numeric(21, 6) DEFAULT '1' NOT NULL,
	"digits" integer DEFAULT 0 NOT NULL,
	"unece" text,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "addresses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"party_id" uuid NOT NULL,
	"label" text,
	"name" text NOT NULL,
	"line1" text NOT NULL,
	"line2" text,
	"district" text,
	"city" text NOT NULL,
	"region" text,
	"postal_code" text,
	"country" text NOT NULL,
	"phone" text,
	"is_default" boolean DEFAULT false NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"party_id" uuid NOT NULL,
	"contact_point_id" uuid,
	"purpose" text NOT NULL,
	"is_granted" boolean NOT NULL,
	"source" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "contact_points" (
	"id" uuid PRIMARY KEY NOT NULL,
	"party_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"label" text,
	"is_primary" boolean DEFAULT false NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "customer_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "identifiers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"party_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"is_proven" boolean NOT NULL,
	"source" text NOT NULL,
	"proven_at" timestamp (3) with time zone,
	"retired_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "parties" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"family_name" text,
	"given_name" text,
	"name_search" text DEFAULT '' NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"is_customer" boolean DEFAULT true NOT NULL,
	"is_supplier" boolean DEFAULT false NOT NULL,
	"customer_group_id" uuid,
	"tax_number" text,
	"birthday" date,
	"payment_term_days" integer,
	"merged_into" uuid,
	"erased_at" timestamp (3) with time zone,
	"archived_at" timestamp (3) with time zone,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "party_relations" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "party_relations_organisation_id_person_id_role_pk" PRIMARY KEY("organisation_id","person_id","role")
);

CREATE TABLE "departments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "employees" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"title" text,
	"email" text,
	"phone" text,
	"user_id" uuid,
	"department_id" uuid,
	"site_id" uuid,
	"manager_id" uuid,
	"hired_on" date,
	"left_on" date,
	"archived_at" timestamp (3) with time zone,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "coupons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"promotion_id" uuid NOT NULL,
	"code" text NOT NULL,
	"uses_limit" integer,
	"uses_per_customer" integer,
	"used" integer DEFAULT 0 NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "price_lists" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"currency" text NOT NULL,
	"includes_tax" boolean NOT NULL,
	"customer_group_id" uuid,
	"priority" integer DEFAULT 0 NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "prices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"price_list_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"minimum" numeric(21, 6) DEFAULT '1' NOT NULL,
	"amount" numeric(21, 6) NOT NULL,
	"valid_from" date DEFAULT '2000-01-01' NOT NULL,
	"valid_to" date,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "promotion_uses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"promotion_id" uuid NOT NULL,
	"coupon_id" uuid,
	"document" text NOT NULL,
	"customer_key" text,
	"amount" numeric(21, 6) NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	"given_back_at" timestamp (3) with time zone
);

CREATE TABLE "promotions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"value" numeric(21, 6) NOT NULL,
	"currency" text,
	"conditions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"needs_coupon" boolean DEFAULT false NOT NULL,
	"is_exclusive" boolean DEFAULT false NOT NULL,
	"priority" integer DEFAULT 0 NOT NULL,
	"valid_from" timestamp (3) with time zone,
	"valid_to" timestamp (3) with time zone,
	"uses_limit" integer,
	"used" integer DEFAULT 0 NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "tax_categories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "tax_rates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tax_category_id" uuid NOT NULL,
	"country" text NOT NULL,
	"rate" numeric(9, 6) NOT NULL,
	"en16931" text DEFAULT 'S' NOT NULL,
	"valid_from" date DEFAULT '2000-01-01' NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "calendars" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"week" jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "holidays" (
	"id" uuid PRIMARY KEY NOT NULL,
	"calendar_id" uuid NOT NULL,
	"day" date NOT NULL,
	"name" jsonb NOT NULL,
	"shifts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "legal_entities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"currency" text NOT NULL,
	"tax_number" text,
	"prices_include_tax" boolean DEFAULT true NOT NULL,
	"address" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"bank_account" text,
	"logo_file_id" uuid,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "locations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"site_id" uuid,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"zone" text,
	"is_stock" boolean NOT NULL,
	"allows_negative" boolean DEFAULT false NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "sites" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"name" jsonb NOT NULL,
	"zone" text NOT NULL,
	"calendar_id" uuid NOT NULL,
	"address" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"phone" text,
	"latitude" double precision,
	"longitude" double precision,
	"ships_orders" boolean DEFAULT false NOT NULL,
	"ship_rank" integer DEFAULT 100 NOT NULL,
	"cut_off" text DEFAULT '15:00' NOT NULL,
	"picking_days" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "transfer_days" (
	"from_site_id" uuid NOT NULL,
	"to_site_id" uuid NOT NULL,
	"days" integer NOT NULL,
	CONSTRAINT "transfer_days_from_site_id_to_site_id_pk" PRIMARY KEY("from_site_id","to_site_id")
);

CREATE TABLE "api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"hash" text NOT NULL,
	"permissions" jsonb NOT NULL,
	"sites" jsonb,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"uses" integer DEFAULT 0 NOT NULL
);

CREATE TABLE "customer_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"user_id" uuid NOT NULL
);

CREATE TABLE "customer_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"user_id" uuid NOT NULL
);

CREATE TABLE "customer_two_factors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp (3) with time zone,
	"user_id" uuid NOT NULL
);

CREATE TABLE "customer_users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"party_id" uuid,
	"language" text DEFAULT 'en' NOT NULL
);

CREATE TABLE "customer_verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "roles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"permissions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"is_built_in" boolean DEFAULT false NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "staff_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"user_id" uuid NOT NULL
);

CREATE TABLE "staff_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"user_id" uuid NOT NULL
);

CREATE TABLE "staff_two_factors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp (3) with time zone,
	"user_id" uuid NOT NULL
);

CREATE TABLE "staff_users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "staff_verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "user_roles" (
	"user_id" uuid NOT NULL,
	"role_id" uuid NOT NULL,
	"scope" text DEFAULT 'all' NOT NULL,
	"sites" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "user_roles_user_id_role_id_pk" PRIMARY KEY("user_id","role_id")
);

CREATE TABLE "idempotency_keys" (
	"actor_id" text NOT NULL,
	"key" text NOT NULL,
	"action" text NOT NULL,
	"input_hash" text NOT NULL,
	"output" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_actor_id_key_pk" PRIMARY KEY("actor_id","key")
);

CREATE TABLE "audit_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"subject" text,
	"input" jsonb NOT NULL
);

CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"is_shared" boolean DEFAULT false NOT NULL,
	"query" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "event_cursors" (
	"subscriber" text PRIMARY KEY NOT NULL,
	"era" integer NOT NULL,
	"xid" text NOT NULL,
	"id" uuid NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL
);

CREATE TABLE "event_era" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"era" integer NOT NULL,
	"system_id" text
);

CREATE TABLE "events" (
	"era" integer NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"id" uuid NOT NULL,
	"subject" text NOT NULL,
	"version" integer NOT NULL,
	"type" text NOT NULL,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "events_era_xid_id_pk" PRIMARY KEY("era","xid","id")
);

CREATE TABLE "parked_events" (
	"subscriber" text NOT NULL,
	"event_id" uuid NOT NULL,
	"era" integer NOT NULL,
	"xid" text NOT NULL,
	"subject" text NOT NULL,
	"error" text NOT NULL,
	"attempts" integer DEFAULT 1 NOT NULL,
	"parked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "parked_events_subscriber_event_id_pk" PRIMARY KEY("subscriber","event_id")
);

CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"hash" text NOT NULL,
	"is_public" text DEFAULT 'no' NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);

CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text,
	"subject_of" text,
	"recipient" text NOT NULL,
	"language" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text,
	"attachments" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone
);

CREATE TABLE "followers" (
	"subject" text NOT NULL,
	"user_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "followers_subject_user_id_pk" PRIMARY KEY("subject","user_id")
);

CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"mentions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);

CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);

CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"title" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"due_on" text,
	"state" text DEFAULT 'open' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone
);

CREATE TABLE "number_series" (
	"entity_id" uuid NOT NULL,
	"series" text NOT NULL,
	"year" integer NOT NULL,
	"next" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "number_series_entity_id_series_year_pk" PRIMARY KEY("entity_id","series","year")
);

CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);

ALTER TABLE "account_balances" ADD CONSTRAINT "account_balances_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "account_balances" ADD CONSTRAINT "account_balances_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."periods"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "entries" ADD CONSTRAINT "entries_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "entries" ADD CONSTRAINT "entries_journal_id_journals_id_fk" FOREIGN KEY ("journal_id") REFERENCES "public"."journals"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "entries" ADD CONSTRAINT "entries_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."periods"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "entry_lines" ADD CONSTRAINT "entry_lines_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "entry_lines" ADD CONSTRAINT "entry_lines_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "entry_lines" ADD CONSTRAINT "entry_lines_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "journals" ADD CONSTRAINT "journals_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "open_items" ADD CONSTRAINT "open_items_line_id_entry_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."entry_lines"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "periods" ADD CONSTRAINT "periods_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_debit_line_id_entry_lines_id_fk" FOREIGN KEY ("debit_line_id") REFERENCES "public"."entry_lines"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_credit_line_id_entry_lines_id_fk" FOREIGN KEY ("credit_line_id") REFERENCES "public"."entry_lines"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "availability" ADD CONSTRAINT "availability_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "availability" ADD CONSTRAINT "availability_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "lots" ADD CONSTRAINT "lots_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "standard_costs" ADD CONSTRAINT "standard_costs_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "standard_costs" ADD CONSTRAINT "standard_costs_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "stock_balances" ADD CONSTRAINT "stock_balances_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "stock_balances" ADD CONSTRAINT "stock_balances_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "stock_moves" ADD CONSTRAINT "stock_moves_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "stock_moves" ADD CONSTRAINT "stock_moves_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "stock_moves" ADD CONSTRAINT "stock_moves_lot_id_lots_id_fk" FOREIGN KEY ("lot_id") REFERENCES "public"."lots"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "stock_moves" ADD CONSTRAINT "stock_moves_from_location_id_locations_id_fk" FOREIGN KEY ("from_location_id") REFERENCES "public"."locations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "stock_moves" ADD CONSTRAINT "stock_moves_to_location_id_locations_id_fk" FOREIGN KEY ("to_location_id") REFERENCES "public"."locations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "valuation_states" ADD CONSTRAINT "valuation_states_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "valuation_states" ADD CONSTRAINT "valuation_states_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "valuations" ADD CONSTRAINT "valuations_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "valuations" ADD CONSTRAINT "valuations_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "valuations" ADD CONSTRAINT "valuations_move_id_stock_moves_id_fk" FOREIGN KEY ("move_id") REFERENCES "public"."stock_moves"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "account_roles" ADD CONSTRAINT "account_roles_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "adjustment_lines" ADD CONSTRAINT "adjustment_lines_adjustment_id_adjustments_id_fk" FOREIGN KEY ("adjustment_id") REFERENCES "public"."adjustments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "adjustment_lines" ADD CONSTRAINT "adjustment_lines_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "adjustment_lines" ADD CONSTRAINT "adjustment_lines_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "parcels" ADD CONSTRAINT "parcels_shipment_id_shipments_id_fk" FOREIGN KEY ("shipment_id") REFERENCES "public"."shipments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "picking_lines" ADD CONSTRAINT "picking_lines_picking_id_pickings_id_fk" FOREIGN KEY ("picking_id") REFERENCES "public"."pickings"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "picking_lines" ADD CONSTRAINT "picking_lines_shipment_id_shipments_id_fk" FOREIGN KEY ("shipment_id") REFERENCES "public"."shipments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "picking_lines" ADD CONSTRAINT "picking_lines_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "picking_lines" ADD CONSTRAINT "picking_lines_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "picking_lines" ADD CONSTRAINT "picking_lines_from_location_id_locations_id_fk" FOREIGN KEY ("from_location_id") REFERENCES "public"."locations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "pickings" ADD CONSTRAINT "pickings_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "picks" ADD CONSTRAINT "picks_picking_line_id_picking_lines_id_fk" FOREIGN KEY ("picking_line_id") REFERENCES "public"."picking_lines"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "picks" ADD CONSTRAINT "picks_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "picks" ADD CONSTRAINT "picks_to_location_id_locations_id_fk" FOREIGN KEY ("to_location_id") REFERENCES "public"."locations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "receipt_lines" ADD CONSTRAINT "receipt_lines_receipt_id_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."receipts"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "receipt_lines" ADD CONSTRAINT "receipt_lines_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "receipt_lines" ADD CONSTRAINT "receipt_lines_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "shipment_lines" ADD CONSTRAINT "shipment_lines_shipment_id_shipments_id_fk" FOREIGN KEY ("shipment_id") REFERENCES "public"."shipments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "shipment_lines" ADD CONSTRAINT "shipment_lines_picking_line_id_picking_lines_id_fk" FOREIGN KEY ("picking_line_id") REFERENCES "public"."picking_lines"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "shipment_lines" ADD CONSTRAINT "shipment_lines_pick_id_picks_id_fk" FOREIGN KEY ("pick_id") REFERENCES "public"."picks"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "shipment_lines" ADD CONSTRAINT "shipment_lines_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "shipment_lines" ADD CONSTRAINT "shipment_lines_from_location_id_locations_id_fk" FOREIGN KEY ("from_location_id") REFERENCES "public"."locations"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "shipments" ADD CONSTRAINT "shipments_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "shipments" ADD CONSTRAINT "shipments_shipping_method_id_shipping_methods_id_fk" FOREIGN KEY ("shipping_method_id") REFERENCES "public"."shipping_methods"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "shipping_methods" ADD CONSTRAINT "shipping_methods_carrier_id_carriers_id_fk" FOREIGN KEY ("carrier_id") REFERENCES "public"."carriers"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_invoice_id_invoices_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoices"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "invoice_taxes" ADD CONSTRAINT "invoice_taxes_invoice_id_invoices_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoices"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "basket_lines" ADD CONSTRAINT "basket_lines_basket_id_baskets_id_fk" FOREIGN KEY ("basket_id") REFERENCES "public"."baskets"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "basket_lines" ADD CONSTRAINT "basket_lines_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "baskets" ADD CONSTRAINT "baskets_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "order_steps" ADD CONSTRAINT "order_steps_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "orders" ADD CONSTRAINT "orders_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "orders" ADD CONSTRAINT "orders_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "categories" ADD CONSTRAINT "categories_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "category_products" ADD CONSTRAINT "category_products_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "category_products" ADD CONSTRAINT "category_products_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "gtins" ADD CONSTRAINT "gtins_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "gtins" ADD CONSTRAINT "gtins_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "item_units" ADD CONSTRAINT "item_units_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "item_units" ADD CONSTRAINT "item_units_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "items" ADD CONSTRAINT "items_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "items" ADD CONSTRAINT "items_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "kit_components" ADD CONSTRAINT "kit_components_kit_id_items_id_fk" FOREIGN KEY ("kit_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "kit_components" ADD CONSTRAINT "kit_components_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "media" ADD CONSTRAINT "media_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "media" ADD CONSTRAINT "media_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "product_search" ADD CONSTRAINT "product_search_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "products" ADD CONSTRAINT "products_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "products" ADD CONSTRAINT "products_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "consents" ADD CONSTRAINT "consents_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "consents" ADD CONSTRAINT "consents_contact_point_id_contact_points_id_fk" FOREIGN KEY ("contact_point_id") REFERENCES "public"."contact_points"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "identifiers" ADD CONSTRAINT "identifiers_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "parties" ADD CONSTRAINT "parties_customer_group_id_customer_groups_id_fk" FOREIGN KEY ("customer_group_id") REFERENCES "public"."customer_groups"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "parties" ADD CONSTRAINT "parties_merged_into_parties_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "party_relations" ADD CONSTRAINT "party_relations_organisation_id_parties_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "party_relations" ADD CONSTRAINT "party_relations_person_id_parties_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "employees" ADD CONSTRAINT "employees_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "employees" ADD CONSTRAINT "employees_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "employees" ADD CONSTRAINT "employees_manager_id_employees_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "coupons" ADD CONSTRAINT "coupons_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "public"."promotions"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "price_lists" ADD CONSTRAINT "price_lists_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "price_lists" ADD CONSTRAINT "price_lists_customer_group_id_customer_groups_id_fk" FOREIGN KEY ("customer_group_id") REFERENCES "public"."customer_groups"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "prices" ADD CONSTRAINT "prices_price_list_id_price_lists_id_fk" FOREIGN KEY ("price_list_id") REFERENCES "public"."price_lists"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "prices" ADD CONSTRAINT "prices_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "promotion_uses" ADD CONSTRAINT "promotion_uses_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "public"."promotions"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "promotion_uses" ADD CONSTRAINT "promotion_uses_coupon_id_coupons_id_fk" FOREIGN KEY ("coupon_id") REFERENCES "public"."coupons"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "tax_rates" ADD CONSTRAINT "tax_rates_tax_category_id_tax_categories_id_fk" FOREIGN KEY ("tax_category_id") REFERENCES "public"."tax_categories"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_calendar_id_calendars_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "public"."calendars"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "locations" ADD CONSTRAINT "locations_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "locations" ADD CONSTRAINT "locations_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "sites" ADD CONSTRAINT "sites_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "sites" ADD CONSTRAINT "sites_calendar_id_calendars_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "public"."calendars"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "transfer_days" ADD CONSTRAINT "transfer_days_from_site_id_sites_id_fk" FOREIGN KEY ("from_site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "transfer_days" ADD CONSTRAINT "transfer_days_to_site_id_sites_id_fk" FOREIGN KEY ("to_site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "customer_accounts" ADD CONSTRAINT "customer_accounts_user_id_customer_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."customer_users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "customer_sessions" ADD CONSTRAINT "customer_sessions_user_id_customer_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."customer_users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "customer_two_factors" ADD CONSTRAINT "customer_two_factors_user_id_customer_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."customer_users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "staff_accounts" ADD CONSTRAINT "staff_accounts_user_id_staff_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff_users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_user_id_staff_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff_users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "staff_two_factors" ADD CONSTRAINT "staff_two_factors_user_id_staff_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff_users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_user_id_staff_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff_users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "aliases_by_party" ON "aliases" USING btree ("party_id");
CREATE INDEX "interactions_by_about" ON "interactions" USING btree ("about");
CREATE INDEX "interactions_by_xid" ON "interactions" USING btree ("xid","id");
CREATE INDEX "merge_reviews_by_state" ON "merge_reviews" USING btree ("state","id");
CREATE INDEX "party_merges_by_loser" ON "party_merges" USING btree ("loser_id");
CREATE INDEX "party_merges_by_survivor" ON "party_merges" USING btree ("survivor_id");
CREATE INDEX "profiles_by_merged" ON "profiles" USING btree ("merged_into");
CREATE INDEX "profiles_by_last" ON "profiles" USING btree ("last_at");
CREATE INDEX "promises_by_party" ON "promises" USING btree ("party_id","state");
CREATE INDEX "promises_by_due" ON "promises" USING btree ("state","due_at");
CREATE UNIQUE INDEX "accounts_by_code" ON "accounts" USING btree ("entity_id","code");
CREATE UNIQUE INDEX "entries_by_number" ON "entries" USING btree ("journal_id","year","number");
CREATE UNIQUE INDEX "entries_reversed_once" ON "entries" USING btree ("reverses");
CREATE INDEX "entries_by_document" ON "entries" USING btree ("document");
CREATE INDEX "entries_by_day" ON "entries" USING btree ("posted_on","entity_id","id");
CREATE INDEX "entries_by_xid" ON "entries" USING btree ("xid","id");
CREATE INDEX "entry_lines_by_entry" ON "entry_lines" USING btree ("entry_id","line");
CREATE INDEX "entry_lines_by_account" ON "entry_lines" USING btree ("account_id","posted_on","id");
CREATE INDEX "entry_lines_by_party" ON "entry_lines" USING btree ("party_id","account_id");
CREATE INDEX "entry_lines_by_reference" ON "entry_lines" USING btree ("reference");
CREATE UNIQUE INDEX "journals_by_code" ON "journals" USING btree ("entity_id","code");
CREATE INDEX "open_items_by_party" ON "open_items" USING btree ("party_id","account_id");
CREATE INDEX "open_items_by_reference" ON "open_items" USING btree ("reference");
CREATE INDEX "open_items_by_account" ON "open_items" USING btree ("account_id","due_on","line_id") WHERE open > 0;
CREATE UNIQUE INDEX "periods_by_code" ON "periods" USING btree ("entity_id","code");
CREATE UNIQUE INDEX "periods_by_start" ON "periods" USING btree ("starts_on","entity_id");
CREATE INDEX "settlements_by_debit" ON "settlements" USING btree ("debit_line_id");
CREATE INDEX "settlements_by_credit" ON "settlements" USING btree ("credit_line_id");
CREATE UNIQUE INDEX "settlements_undone_once" ON "settlements" USING btree ("undoes");
CREATE INDEX "availability_by_site" ON "availability" USING btree ("site_id");
CREATE UNIQUE INDEX "lots_by_code" ON "lots" USING btree ("item_id","code");
CREATE INDEX "moves_to_value_by_item" ON "moves_to_value" USING btree ("item_id","entity_id");
CREATE INDEX "reservations_by_holder" ON "reservations" USING btree ("holder");
CREATE INDEX "reservations_by_item" ON "reservations" USING btree ("item_id","site_id","state");
CREATE INDEX "reservations_that_expire" ON "reservations" USING btree ("item_id","site_id","expires_at") WHERE state = 'held' and expires_at is not null;
CREATE INDEX "standard_costs_by_item" ON "standard_costs" USING btree ("entity_id","item_id","effective_at");
CREATE INDEX "stock_balances_by_location" ON "stock_balances" USING btree ("location_id");
CREATE INDEX "stock_balances_by_lot" ON "stock_balances" USING btree ("lot_id");
CREATE INDEX "stock_moves_by_item" ON "stock_moves" USING btree ("item_id","effective_at","recorded_at","id");
CREATE INDEX "stock_moves_by_document" ON "stock_moves" USING btree ("document");
CREATE INDEX "stock_moves_by_lot" ON "stock_moves" USING btree ("lot_id");
CREATE INDEX "stock_moves_by_from" ON "stock_moves" USING btree ("from_location_id","effective_at");
CREATE INDEX "stock_moves_by_to" ON "stock_moves" USING btree ("to_location_id","effective_at");
CREATE INDEX "stock_moves_by_cost_of" ON "stock_moves" USING btree ("cost_of") WHERE cost_of is not null;
CREATE INDEX "stock_moves_by_time" ON "stock_moves" USING btree ("effective_at","id");
CREATE UNIQUE INDEX "stock_moves_reversed_once" ON "stock_moves" USING btree ("reverses");
CREATE INDEX "stock_moves_by_xid" ON "stock_moves" USING btree ("xid","id");
CREATE INDEX "valuations_by_item" ON "valuations" USING btree ("item_id","effective_at");
CREATE INDEX "valuations_by_move" ON "valuations" USING btree ("move_id");
CREATE UNIQUE INDEX "valuations_first_once" ON "valuations" USING btree ("move_id") WHERE cause = 'move';
CREATE INDEX "valuations_by_xid" ON "valuations" USING btree ("xid","id");
CREATE UNIQUE INDEX "account_roles_once" ON "account_roles" USING btree ("entity_id","role");
CREATE INDEX "adjustment_lines_by_adjustment" ON "adjustment_lines" USING btree ("adjustment_id");
CREATE UNIQUE INDEX "adjustment_reasons_by_code" ON "adjustment_reasons" USING btree ("code");
CREATE UNIQUE INDEX "adjustments_by_number" ON "adjustments" USING btree ("number");
CREATE INDEX "adjustments_by_site" ON "adjustments" USING btree ("site_id","id");
CREATE UNIQUE INDEX "carriers_by_code" ON "carriers" USING btree ("code");
CREATE INDEX "parcels_by_shipment" ON "parcels" USING btree ("shipment_id");
CREATE INDEX "parcels_by_tracking" ON "parcels" USING btree ("tracking_number");
CREATE INDEX "picking_lines_by_picking" ON "picking_lines" USING btree ("picking_id");
CREATE INDEX "picking_lines_by_state" ON "picking_lines" USING btree ("site_id","state","due_on");
CREATE INDEX "picking_lines_by_document" ON "picking_lines" USING btree ("document");
CREATE INDEX "picking_lines_by_shipment" ON "picking_lines" USING btree ("shipment_id");
CREATE INDEX "picking_lines_by_reservation" ON "picking_lines" USING btree ("reservation_id");
CREATE UNIQUE INDEX "pickings_by_number" ON "pickings" USING btree ("number");
CREATE INDEX "pickings_by_state" ON "pickings" USING btree ("site_id","state","id");
CREATE INDEX "picks_by_line" ON "picks" USING btree ("picking_line_id");
CREATE INDEX "receipt_lines_by_receipt" ON "receipt_lines" USING btree ("receipt_id");
CREATE INDEX "receipt_lines_by_item" ON "receipt_lines" USING btree ("item_id");
CREATE UNIQUE INDEX "receipts_by_number" ON "receipts" USING btree ("number");
CREATE INDEX "receipts_by_site" ON "receipts" USING btree ("site_id","id");
CREATE INDEX "shipment_lines_by_shipment" ON "shipment_lines" USING btree ("shipment_id");
CREATE INDEX "shipment_lines_by_line" ON "shipment_lines" USING btree ("document_line");
CREATE UNIQUE INDEX "shipments_by_number" ON "shipments" USING btree ("number");
CREATE INDEX "shipments_by_document" ON "shipments" USING btree ("document");
CREATE INDEX "shipments_by_state" ON "shipments" USING btree ("site_id","state","id");
CREATE UNIQUE INDEX "shipping_methods_by_code" ON "shipping_methods" USING btree ("code");
CREATE INDEX "invoice_lines_by_invoice" ON "invoice_lines" USING btree ("invoice_id","line");
CREATE INDEX "invoice_lines_by_document_line" ON "invoice_lines" USING btree ("document_line");
CREATE INDEX "invoice_taxes_by_invoice" ON "invoice_taxes" USING btree ("invoice_id");
CREATE UNIQUE INDEX "invoices_by_number" ON "invoices" USING btree ("entity_id","number");
CREATE INDEX "invoices_by_document" ON "invoices" USING btree ("document");
CREATE INDEX "invoices_by_party" ON "invoices" USING btree ("party_id","id");
CREATE INDEX "invoices_by_state" ON "invoices" USING btree ("state","due_on");
CREATE INDEX "invoices_by_entry" ON "invoices" USING btree ("entry_id");
CREATE INDEX "invoices_by_corrected" ON "invoices" USING btree ("corrects");
CREATE UNIQUE INDEX "message_templates_by_code" ON "message_templates" USING btree ("code");
CREATE UNIQUE INDEX "basket_lines_once" ON "basket_lines" USING btree ("basket_id","item_id");
CREATE UNIQUE INDEX "baskets_by_key" ON "baskets" USING btree ("key_hash");
CREATE INDEX "baskets_by_visitor" ON "baskets" USING btree ("visitor_id","state");
CREATE INDEX "baskets_by_party" ON "baskets" USING btree ("party_id","state");
CREATE INDEX "baskets_by_changed" ON "baskets" USING btree ("state","changed_at");
CREATE UNIQUE INDEX "order_lines_by_order" ON "order_lines" USING btree ("order_id","line");
CREATE INDEX "order_lines_by_item" ON "order_lines" USING btree ("item_id");
CREATE INDEX "order_steps_by_order" ON "order_steps" USING btree ("order_id","id");
CREATE UNIQUE INDEX "orders_by_number" ON "orders" USING btree ("number");
CREATE INDEX "orders_by_channel" ON "orders" USING btree ("channel","placed_at");
CREATE INDEX "orders_by_promise" ON "orders" USING btree ("promised_on","id");
CREATE INDEX "orders_find_by" ON "orders" USING gin ("find_by" gin_trgm_ops);
CREATE UNIQUE INDEX "orders_once_a_basket" ON "orders" USING btree ("basket_id");
CREATE INDEX "orders_by_state" ON "orders" USING btree ("state","placed_at","id");
CREATE INDEX "orders_by_placed" ON "orders" USING btree ("placed_at","id");
CREATE INDEX "orders_by_party" ON "orders" USING btree ("party_id","placed_at");
CREATE INDEX "orders_by_email" ON "orders" USING btree ("customer_email");
CREATE INDEX "orders_by_site" ON "orders" USING btree ("site_id","placed_at");
CREATE UNIQUE INDEX "payment_methods_by_code" ON "payment_methods" USING btree ("code");
CREATE INDEX "payments_by_document" ON "payments" USING btree ("document");
CREATE INDEX "payments_by_created" ON "payments" USING btree ("created_at","id");
CREATE INDEX "payments_find_by_number" ON "payments" USING gin ("document_number" gin_trgm_ops);
CREATE UNIQUE INDEX "payments_by_reference" ON "payments" USING btree ("provider","reference");
CREATE INDEX "payments_by_state" ON "payments" USING btree ("state","expires_at");
CREATE INDEX "provider_notices_by_reference" ON "provider_notices" USING btree ("reference");
CREATE INDEX "refunds_by_created" ON "refunds" USING btree ("created_at","id");
CREATE INDEX "refunds_by_state" ON "refunds" USING btree ("state");
CREATE INDEX "refunds_by_payment" ON "refunds" USING btree ("payment_id");
CREATE INDEX "refunds_by_document" ON "refunds" USING btree ("document");
CREATE UNIQUE INDEX "demands_by_line" ON "demands" USING btree ("document_line","item_id","site_id");
CREATE INDEX "demands_by_document" ON "demands" USING btree ("document");
CREATE INDEX "demands_by_item" ON "demands" USING btree ("item_id","site_id","state","due_on");
CREATE UNIQUE INDEX "attributes_by_code" ON "attributes" USING btree ("code");
CREATE UNIQUE INDEX "brands_by_code" ON "brands" USING btree ("code");
CREATE UNIQUE INDEX "categories_by_slug" ON "categories" USING btree ("slug");
CREATE INDEX "categories_by_parent" ON "categories" USING btree ("parent_id","position");
CREATE INDEX "category_products_by_popularity" ON "category_products" USING btree ("category_id","popularity","product_id");
CREATE INDEX "category_products_by_price" ON "category_products" USING btree ("category_id","price","product_id");
CREATE INDEX "category_products_by_launch" ON "category_products" USING btree ("category_id","launched_on","product_id");
CREATE INDEX "gtins_by_item" ON "gtins" USING btree ("item_id");
CREATE UNIQUE INDEX "items_by_code" ON "items" USING btree ("code");
CREATE UNIQUE INDEX "items_by_slug" ON "items" USING btree ("slug");
CREATE INDEX "items_by_product" ON "items" USING btree ("product_id","position");
CREATE INDEX "items_by_code_part" ON "items" USING gin ("code" gin_trgm_ops);
CREATE INDEX "media_by_product" ON "media" USING btree ("product_id","position");
CREATE INDEX "product_search_words" ON "product_search" USING gin ("words");
CREATE INDEX "product_search_names" ON "product_search" USING gin ("names" gin_trgm_ops);
CREATE INDEX "product_search_codes" ON "product_search" USING gin ("codes");
CREATE INDEX "product_search_facets" ON "product_search" USING gin ("facets");
CREATE INDEX "product_search_by_popularity" ON "product_search" USING btree ("popularity","product_id");
CREATE INDEX "product_search_by_price" ON "product_search" USING btree ("price","product_id");
CREATE INDEX "product_search_by_launch" ON "product_search" USING btree ("launched_on","product_id");
CREATE UNIQUE INDEX "products_by_slug" ON "products" USING btree ("slug");
CREATE INDEX "products_by_category" ON "products" USING btree ("category_id","popularity");
CREATE INDEX "products_by_popularity" ON "products" USING btree ("popularity","id");
CREATE INDEX "products_by_brand" ON "products" USING btree ("brand_id");
CREATE INDEX "products_by_slug_part" ON "products" USING gin ("slug" gin_trgm_ops);
CREATE UNIQUE INDEX "units_by_code" ON "units" USING btree ("code");
CREATE INDEX "addresses_by_party" ON "addresses" USING btree ("party_id");
CREATE INDEX "consents_by_party" ON "consents" USING btree ("party_id","purpose","at");
CREATE INDEX "contact_points_by_party" ON "contact_points" USING btree ("party_id");
CREATE INDEX "contact_points_by_value" ON "contact_points" USING btree ("kind","value");
CREATE UNIQUE INDEX "customer_groups_by_code" ON "customer_groups" USING btree ("code");
CREATE UNIQUE INDEX "identifiers_once_a_party" ON "identifiers" USING btree ("kind","value","party_id");
CREATE INDEX "identifiers_by_party" ON "identifiers" USING btree ("party_id");
CREATE UNIQUE INDEX "parties_by_number" ON "parties" USING btree ("number");
CREATE INDEX "parties_by_created" ON "parties" USING btree ("created_at","id");
CREATE INDEX "parties_by_merged" ON "parties" USING btree ("merged_into");
CREATE INDEX "parties_by_group" ON "parties" USING btree ("customer_group_id");
CREATE INDEX "parties_by_role" ON "parties" USING btree ("is_supplier","number");
CREATE INDEX "parties_by_name" ON "parties" USING btree ("name","id");
CREATE INDEX "parties_by_number_part" ON "parties" USING gin ("number" gin_trgm_ops);
CREATE INDEX "parties_by_words" ON "parties" USING gin ("name_search" gin_trgm_ops);
CREATE INDEX "party_relations_by_person" ON "party_relations" USING btree ("person_id");
CREATE UNIQUE INDEX "departments_by_code" ON "departments" USING btree ("code");
CREATE UNIQUE INDEX "employees_by_number" ON "employees" USING btree ("number");
CREATE INDEX "employees_by_site" ON "employees" USING btree ("site_id");
CREATE UNIQUE INDEX "employees_by_user" ON "employees" USING btree ("user_id");
CREATE INDEX "employees_by_department" ON "employees" USING btree ("department_id");
CREATE INDEX "employees_by_name" ON "employees" USING gin ("name" gin_trgm_ops);
CREATE INDEX "employees_by_email_part" ON "employees" USING gin ("email" gin_trgm_ops);
CREATE INDEX "employees_by_number_part" ON "employees" USING gin ("number" gin_trgm_ops);
CREATE UNIQUE INDEX "coupons_by_code" ON "coupons" USING btree ("code");
CREATE INDEX "coupons_by_promotion" ON "coupons" USING btree ("promotion_id");
CREATE INDEX "coupons_by_code_part" ON "coupons" USING gin ("code" gin_trgm_ops);
CREATE UNIQUE INDEX "price_lists_by_code" ON "price_lists" USING btree ("code");
CREATE INDEX "prices_by_item" ON "prices" USING btree ("item_id","price_list_id","minimum");
CREATE UNIQUE INDEX "prices_once" ON "prices" USING btree ("price_list_id","item_id","minimum","valid_from");
CREATE INDEX "promotion_uses_by_document" ON "promotion_uses" USING btree ("document");
CREATE INDEX "promotion_uses_by_coupon" ON "promotion_uses" USING btree ("coupon_id","customer_key");
CREATE UNIQUE INDEX "promotion_uses_once" ON "promotion_uses" USING btree ("promotion_id","document");
CREATE UNIQUE INDEX "promotions_by_code" ON "promotions" USING btree ("code");
CREATE INDEX "promotions_by_code_part" ON "promotions" USING gin ("code" gin_trgm_ops);
CREATE UNIQUE INDEX "tax_categories_by_code" ON "tax_categories" USING btree ("code");
CREATE UNIQUE INDEX "tax_rates_once" ON "tax_rates" USING btree ("tax_category_id","country","valid_from");
CREATE UNIQUE INDEX "calendars_by_code" ON "calendars" USING btree ("code");
CREATE UNIQUE INDEX "holidays_once" ON "holidays" USING btree ("calendar_id","day");
CREATE UNIQUE INDEX "legal_entities_by_code" ON "legal_entities" USING btree ("code");
CREATE UNIQUE INDEX "locations_by_code" ON "locations" USING btree ("site_id","code");
CREATE INDEX "locations_by_kind" ON "locations" USING btree ("entity_id","kind");
CREATE UNIQUE INDEX "sites_by_code" ON "sites" USING btree ("code");
CREATE UNIQUE INDEX "api_keys_by_hash" ON "api_keys" USING btree ("hash");
CREATE INDEX "customer_accounts_by_user" ON "customer_accounts" USING btree ("user_id");
CREATE UNIQUE INDEX "customer_sessions_by_token" ON "customer_sessions" USING btree ("token");
CREATE INDEX "customer_two_factors_by_user" ON "customer_two_factors" USING btree ("user_id");
CREATE UNIQUE INDEX "customer_users_by_email" ON "customer_users" USING btree ("email");
CREATE INDEX "customer_users_by_party" ON "customer_users" USING btree ("party_id");
CREATE INDEX "customer_verifications_by_identifier" ON "customer_verifications" USING btree ("identifier");
CREATE UNIQUE INDEX "roles_by_code" ON "roles" USING btree ("code");
CREATE INDEX "staff_accounts_by_user" ON "staff_accounts" USING btree ("user_id");
CREATE UNIQUE INDEX "staff_sessions_by_token" ON "staff_sessions" USING btree ("token");
CREATE INDEX "staff_two_factors_by_user" ON "staff_two_factors" USING btree ("user_id");
CREATE UNIQUE INDEX "staff_users_by_email" ON "staff_users" USING btree ("email");
CREATE INDEX "staff_verifications_by_identifier" ON "staff_verifications" USING btree ("identifier");
CREATE INDEX "audit_by_subject" ON "audit_entries" USING btree ("subject","id");
CREATE INDEX "audit_by_actor" ON "audit_entries" USING btree ("actor_id","id");
CREATE INDEX "saved_views_by_list" ON "saved_views" USING btree ("list");
CREATE INDEX "events_by_subject" ON "events" USING btree ("subject");
CREATE INDEX "parked_events_by_subject" ON "parked_events" USING btree ("subscriber","subject");
CREATE INDEX "files_by_subject" ON "files" USING btree ("subject");
CREATE INDEX "files_by_hash" ON "files" USING btree ("hash");
CREATE UNIQUE INDEX "mails_by_key" ON "mails" USING btree ("key");
CREATE INDEX "mails_by_state" ON "mails" USING btree ("state","id");
CREATE INDEX "mails_by_subject" ON "mails" USING btree ("subject_of");
CREATE INDEX "followers_by_user" ON "followers" USING btree ("user_id");
CREATE INDEX "notes_by_subject" ON "notes" USING btree ("subject","id");
CREATE INDEX "notices_by_user" ON "notices" USING btree ("user_id","read_at","id");
CREATE INDEX "tasks_by_owner" ON "tasks" USING btree ("owner_id","state","due_on");
CREATE INDEX "tasks_by_subject" ON "tasks" USING btree ("subject");
