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
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);

ALTER TABLE "mails" ADD COLUMN "due_at" timestamp (3) with time zone DEFAULT now() NOT NULL;
ALTER TABLE "past_order_lines" ADD CONSTRAINT "past_order_lines_past_order_id_past_orders_id_fk" FOREIGN KEY ("past_order_id") REFERENCES "public"."past_orders"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "past_order_lines" ADD CONSTRAINT "past_order_lines_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "past_orders" ADD CONSTRAINT "past_orders_entity_id_legal_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."legal_entities"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "past_orders" ADD CONSTRAINT "past_orders_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "dashboards_by_owner" ON "dashboards" USING btree ("owner_id");
CREATE INDEX "dashboards_shared" ON "dashboards" USING btree ("is_shared");
CREATE INDEX "saved_pivots_by_owner" ON "saved_pivots" USING btree ("owner_id");
CREATE INDEX "saved_pivots_shared" ON "saved_pivots" USING btree ("is_shared");
CREATE INDEX "past_order_lines_by_item" ON "past_order_lines" USING btree ("item_id");
CREATE INDEX "past_order_lines_by_xid" ON "past_order_lines" USING btree ("xid","past_order_id","line_no");
CREATE UNIQUE INDEX "past_orders_by_number" ON "past_orders" USING btree ("source","number");
CREATE INDEX "past_orders_by_party" ON "past_orders" USING btree ("party_id","placed_at");
CREATE INDEX "past_orders_by_placed" ON "past_orders" USING btree ("placed_at","id");
CREATE INDEX "past_orders_by_xid" ON "past_orders" USING btree ("xid","id");
