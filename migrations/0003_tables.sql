CREATE TABLE "recommend_models" (
	"name" text PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"learned_at" timestamp (3) with time zone NOT NULL,
	"up_to" text NOT NULL,
	"customers" integer NOT NULL,
	"items" integer NOT NULL,
	"packed" "bytea" NOT NULL
);

CREATE TABLE "impressions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rule_id" uuid NOT NULL,
	"rule_version" integer NOT NULL,
	"arm" text NOT NULL,
	"rank" integer NOT NULL,
	"subject_id" uuid NOT NULL,
	"trigger" text NOT NULL,
	"channel" text NOT NULL,
	"shown_at" timestamp (3) with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);

CREATE TABLE "outcomes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"impression_id" uuid NOT NULL,
	"rule_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"document" text,
	"amount" numeric(21, 6),
	"currency" text,
	"at" timestamp (3) with time zone NOT NULL,
	"is_undone" boolean DEFAULT false NOT NULL,
	"answered_by" uuid,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);

CREATE TABLE "rule_days" (
	"rule_id" uuid NOT NULL,
	"day" date NOT NULL,
	"rule_version" integer NOT NULL,
	"arm" text NOT NULL,
	"shown" integer DEFAULT 0 NOT NULL,
	"accepted" integer DEFAULT 0 NOT NULL,
	"declined" integer DEFAULT 0 NOT NULL,
	"bought" integer DEFAULT 0 NOT NULL,
	"amount" numeric(21, 6) DEFAULT '0' NOT NULL,
	CONSTRAINT "rule_days_rule_id_day_rule_version_arm_pk" PRIMARY KEY("rule_id","day","rule_version","arm")
);

CREATE TABLE "rule_sets" (
	"id" integer PRIMARY KEY NOT NULL,
	"number" integer NOT NULL
);

CREATE TABLE "rule_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rule_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text NOT NULL,
	"ended_at" timestamp (3) with time zone
);

CREATE TABLE "rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"trigger" text NOT NULL,
	"channels" text[] DEFAULT '{web}'::text[] NOT NULL,
	"condition" jsonb DEFAULT '{"combinator":"and","rules":[]}'::jsonb NOT NULL,
	"offer" jsonb NOT NULL,
	"script" jsonb,
	"reason" jsonb,
	"priority" integer DEFAULT 0 NOT NULL,
	"valid_from" timestamp (3) with time zone,
	"valid_to" timestamp (3) with time zone,
	"owner_id" uuid,
	"hypothesis" text,
	"limit_per_customer" integer,
	"limit_days" integer,
	"hold_out_percent" integer DEFAULT 0 NOT NULL,
	"window_days" integer DEFAULT 7 NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"published" integer,
	"published_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "dashboards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"is_shared" boolean DEFAULT false NOT NULL,
	"tiles" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "marts" (
	"name" text PRIMARY KEY NOT NULL,
	"host" text NOT NULL,
	"port" integer NOT NULL,
	"token" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"beat_at" timestamp (3) with time zone NOT NULL,
	"as_of" timestamp (3) with time zone,
	"doing" text NOT NULL,
	"lag_seconds" double precision DEFAULT 0 NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL
);

CREATE TABLE "saved_pivots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"is_shared" boolean DEFAULT false NOT NULL,
	"definition" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "import_errors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"column" text,
	"reason" text NOT NULL,
	"value" text,
	"accepted" text,
	"phase" text NOT NULL
);

CREATE TABLE "import_keys" (
	"source" text NOT NULL,
	"target" text NOT NULL,
	"key" text NOT NULL,
	"row_id" uuid,
	"hash" text,
	"import_id" uuid,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_keys_source_target_key_pk" PRIMARY KEY("source","target","key")
);

CREATE TABLE "import_mappings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"target" text NOT NULL,
	"definition" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "import_rows" (
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"key" text NOT NULL,
	"is_bad" boolean DEFAULT false NOT NULL,
	"cells" text[] NOT NULL,
	CONSTRAINT "import_rows_import_id_key_line_pk" PRIMARY KEY("import_id","key","line")
);

CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"bytes" bigint NOT NULL,
	"columns" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sheets" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reading" jsonb NOT NULL,
	"mapping" jsonb,
	"target" text,
	"source" text,
	"state" text NOT NULL,
	"goal" text,
	"phase" text DEFAULT 'read' NOT NULL,
	"staged_for" text,
	"rows_read" bigint DEFAULT 0 NOT NULL,
	"rows_done" bigint DEFAULT 0 NOT NULL,
	"bytes_read" bigint DEFAULT 0 NOT NULL,
	"cursor" text DEFAULT '' NOT NULL,
	"counts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"examples" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"problem" text,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "past_order_lines" (
	"past_order_id" uuid NOT NULL,
	"line_no" integer NOT NULL,
	"item_id" uuid NOT NULL,
	"text" text NOT NULL,
	"quantity" numeric(21, 6) NOT NULL,
	"unit_price" numeric(21, 6) NOT NULL,
	"net" numeric(21, 6) NOT NULL,
	"tax" numeric(21, 6) NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "past_order_lines_past_order_id_line_no_pk" PRIMARY KEY("past_order_id","line_no")
);

CREATE TABLE "past_orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_id" uuid NOT NULL,
	"source" text NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"party_id" uuid,
	"country" text,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"site_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"currency" text NOT NULL,
	"net" numeric(21, 6) NOT NULL,
	"tax" numeric(21, 6) NOT NULL,
	"gross" numeric(21, 6) NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);

ALTER TABLE "promises" ADD COLUMN "closed_by" text;
ALTER TABLE "mails" ADD COLUMN "due_at" timestamp (3) with time zone DEFAULT now() NOT NULL;
ALTER TABLE "rule_versions" ADD CONSTRAINT "rule_versions_rule_id_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "public"."rules"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "import_errors" ADD CONSTRAINT "import_errors_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "past_order_lines" ADD CONSTRAINT "past_order_lines_past_order_id_past_orders_id_fk" FOREIGN KEY ("past_order_id") REFERENCES "public"."past_orders"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "past_order_lines" ADD CONSTRAINT "past_order_lines_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "past_orders" ADD CONSTRAINT "past_orders_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "past_orders" ADD CONSTRAINT "past_orders_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "impressions_by_subject" ON "impressions" USING btree ("subject_id","rule_id","shown_at");
CREATE INDEX "impressions_by_rule" ON "impressions" USING btree ("rule_id","shown_at");
CREATE INDEX "impressions_by_xid" ON "impressions" USING btree ("xid","id");
CREATE INDEX "outcomes_by_who_answered" ON "outcomes" USING btree ("answered_by","at") WHERE answered_by is not null;
CREATE INDEX "outcomes_by_impression" ON "outcomes" USING btree ("impression_id");
CREATE UNIQUE INDEX "outcomes_answered_once" ON "outcomes" USING btree ("impression_id") WHERE kind <> 'bought';
CREATE UNIQUE INDEX "outcomes_bought_once" ON "outcomes" USING btree ("document","rule_id") WHERE kind = 'bought';
CREATE UNIQUE INDEX "rule_versions_once" ON "rule_versions" USING btree ("rule_id","number");
CREATE UNIQUE INDEX "rule_versions_one_acts" ON "rule_versions" USING btree ("rule_id") WHERE ended_at is null;
CREATE UNIQUE INDEX "rules_by_code" ON "rules" USING btree ("code");
CREATE INDEX "rules_by_state" ON "rules" USING btree ("state","code");
CREATE INDEX "rules_by_trigger" ON "rules" USING btree ("trigger","code");
CREATE INDEX "rules_by_owner" ON "rules" USING btree ("owner_id");
CREATE INDEX "rules_by_priority" ON "rules" USING btree ("priority","id");
CREATE INDEX "rules_by_name" ON "rules" USING btree ("name");
CREATE INDEX "rules_by_code_part" ON "rules" USING gin ("code" gin_trgm_ops);
CREATE INDEX "rules_by_name_part" ON "rules" USING gin ("name" gin_trgm_ops);
CREATE INDEX "dashboards_by_owner" ON "dashboards" USING btree ("owner_id");
CREATE INDEX "dashboards_shared" ON "dashboards" USING btree ("is_shared");
CREATE INDEX "saved_pivots_by_owner" ON "saved_pivots" USING btree ("owner_id");
CREATE INDEX "saved_pivots_shared" ON "saved_pivots" USING btree ("is_shared");
CREATE INDEX "import_errors_by_line" ON "import_errors" USING btree ("import_id","line","id");
CREATE INDEX "import_keys_by_row" ON "import_keys" USING btree ("row_id");
CREATE UNIQUE INDEX "import_mappings_by_code" ON "import_mappings" USING btree ("code");
CREATE INDEX "imports_by_created" ON "imports" USING btree ("created_at","id");
CREATE INDEX "past_order_lines_by_item" ON "past_order_lines" USING btree ("item_id");
CREATE INDEX "past_order_lines_by_xid" ON "past_order_lines" USING btree ("xid","past_order_id","line_no");
CREATE UNIQUE INDEX "past_orders_by_number" ON "past_orders" USING btree ("source","number");
CREATE INDEX "past_orders_by_party" ON "past_orders" USING btree ("party_id","placed_at");
CREATE INDEX "past_orders_by_placed" ON "past_orders" USING btree ("placed_at","id");
CREATE INDEX "past_orders_by_xid" ON "past_orders" USING btree ("xid","id");
CREATE INDEX "promises_waiting" ON "promises" USING btree ("due_at","id") WHERE closed_by is null and state in ('open', 'broken');
