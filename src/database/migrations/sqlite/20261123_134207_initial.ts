import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`postings_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`postings_tasks_order_idx\` ON \`postings_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`postings_tasks_parent_id_idx\` ON \`postings_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`postings_tasks_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`postings_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`postings_tasks_locales_locale_parent_id_unique\` ON \`postings_tasks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_tasks_locales_parent_id_list_idx\` ON \`postings_tasks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`postings_offers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`postings_offers_order_idx\` ON \`postings_offers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`postings_offers_parent_id_idx\` ON \`postings_offers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`postings_offers_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`postings_offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`postings_offers_locales_locale_parent_id_unique\` ON \`postings_offers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_offers_locales_parent_id_list_idx\` ON \`postings_offers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`postings_requirements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`level\` text DEFAULT 'must',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`postings_requirements_order_idx\` ON \`postings_requirements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`postings_requirements_parent_id_idx\` ON \`postings_requirements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`postings_requirements_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`postings_requirements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`postings_requirements_locales_locale_parent_id_unique\` ON \`postings_requirements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_requirements_locales_parent_id_list_idx\` ON \`postings_requirements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`postings_enclose\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`postings_enclose_order_idx\` ON \`postings_enclose\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`postings_enclose_parent_id_idx\` ON \`postings_enclose\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`postings_enclose_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`postings_enclose\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`postings_enclose_locales_locale_parent_id_unique\` ON \`postings_enclose_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_enclose_locales_parent_id_list_idx\` ON \`postings_enclose_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`postings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`internship_kind\` text DEFAULT 'unspecified',
  	\`workplace_place\` text,
  	\`workplace_municipality_id\` text,
  	\`workplace_mode\` text,
  	\`start_kind\` text,
  	\`start_date\` text,
  	\`duration_min\` text,
  	\`duration_max\` text,
  	\`hours_per_week\` numeric,
  	\`positions\` numeric,
  	\`pay_kind\` text DEFAULT 'unspecified',
  	\`pay_amount\` numeric,
  	\`pay_per\` text,
  	\`apply_by\` text,
  	\`apply_url\` text,
  	\`contact_person\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`deadline_kind\` text DEFAULT 'unspecified',
  	\`deadline\` text,
  	\`reference\` text,
  	\`kind\` text,
  	\`provider_id\` text,
  	\`board_id\` text,
  	\`expires_at\` text,
  	\`filled_at\` text,
  	\`canonical_url\` text,
  	\`author_id\` text,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`publish_at\` text,
  	\`unpublish_at\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`workplace_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`board_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`postings_internship_kind_idx\` ON \`postings\` (\`internship_kind\`);`)
  await db.run(sql`CREATE INDEX \`postings_workplace_workplace_place_idx\` ON \`postings\` (\`workplace_place\`);`)
  await db.run(sql`CREATE INDEX \`postings_workplace_workplace_municipality_idx\` ON \`postings\` (\`workplace_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_workplace_mode_idx\` ON \`postings\` (\`workplace_mode\`);`)
  await db.run(sql`CREATE INDEX \`postings_start_start_date_idx\` ON \`postings\` (\`start_date\`);`)
  await db.run(sql`CREATE INDEX \`postings_pay_pay_kind_idx\` ON \`postings\` (\`pay_kind\`);`)
  await db.run(sql`CREATE INDEX \`postings_apply_by_idx\` ON \`postings\` (\`apply_by\`);`)
  await db.run(sql`CREATE INDEX \`postings_deadline_kind_idx\` ON \`postings\` (\`deadline_kind\`);`)
  await db.run(sql`CREATE INDEX \`postings_deadline_idx\` ON \`postings\` (\`deadline\`);`)
  await db.run(sql`CREATE INDEX \`postings_kind_idx\` ON \`postings\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`postings_provider_idx\` ON \`postings\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_board_idx\` ON \`postings\` (\`board_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_expires_at_idx\` ON \`postings\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_filled_at_idx\` ON \`postings\` (\`filled_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_author_idx\` ON \`postings\` (\`author_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`postings_slug_idx\` ON \`postings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`postings_publish_at_idx\` ON \`postings\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_unpublish_at_idx\` ON \`postings\` (\`unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_published_at_idx\` ON \`postings\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_updated_at_idx\` ON \`postings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_created_at_idx\` ON \`postings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_deleted_at_idx\` ON \`postings\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`postings__status_idx\` ON \`postings\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`postings_status_updated_at_list_idx\` ON \`postings\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_status_created_at_list_idx\` ON \`postings\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_status_published_at_list_idx\` ON \`postings\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_status_deadline_list_idx\` ON \`postings\` (\`_status\`,\`deadline\`);`)
  await db.run(sql`CREATE TABLE \`postings_locales\` (
  	\`title\` text,
  	\`job_title\` text,
  	\`summary\` text,
  	\`intro\` text,
  	\`about\` text,
  	\`equality_note\` text,
  	\`pay_text\` text,
  	\`contact_function\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`postings_locales_locale_parent_id_unique\` ON \`postings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_locales_parent_id_list_idx\` ON \`postings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`postings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`postings_texts_order_parent\` ON \`postings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_texts_text_idx\` ON \`postings_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`postings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`postings_rels_order_idx\` ON \`postings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`postings_rels_parent_idx\` ON \`postings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_rels_path_idx\` ON \`postings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`postings_rels_documents_id_idx\` ON \`postings_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_version_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_postings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_postings_v_version_tasks_order_idx\` ON \`_postings_v_version_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_tasks_parent_id_idx\` ON \`_postings_v_version_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_version_tasks_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_postings_v_version_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_postings_v_version_tasks_locales_locale_parent_id_unique\` ON \`_postings_v_version_tasks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_tasks_locales_parent_id_list_idx\` ON \`_postings_v_version_tasks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_version_offers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_postings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_postings_v_version_offers_order_idx\` ON \`_postings_v_version_offers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_offers_parent_id_idx\` ON \`_postings_v_version_offers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_version_offers_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_postings_v_version_offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_postings_v_version_offers_locales_locale_parent_id_unique\` ON \`_postings_v_version_offers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_offers_locales_parent_id_list_idx\` ON \`_postings_v_version_offers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_version_requirements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`level\` text DEFAULT 'must',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_postings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_postings_v_version_requirements_order_idx\` ON \`_postings_v_version_requirements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_requirements_parent_id_idx\` ON \`_postings_v_version_requirements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_version_requirements_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_postings_v_version_requirements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_postings_v_version_requirements_locales_locale_parent_id_un\` ON \`_postings_v_version_requirements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_requirements_locales_parent_id_list_idx\` ON \`_postings_v_version_requirements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_version_enclose\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_postings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_postings_v_version_enclose_order_idx\` ON \`_postings_v_version_enclose\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_enclose_parent_id_idx\` ON \`_postings_v_version_enclose\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_version_enclose_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_postings_v_version_enclose\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_postings_v_version_enclose_locales_locale_parent_id_unique\` ON \`_postings_v_version_enclose_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_enclose_locales_parent_id_list_idx\` ON \`_postings_v_version_enclose_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_internship_kind\` text DEFAULT 'unspecified',
  	\`version_workplace_place\` text,
  	\`version_workplace_municipality_id\` text,
  	\`version_workplace_mode\` text,
  	\`version_start_kind\` text,
  	\`version_start_date\` text,
  	\`version_duration_min\` text,
  	\`version_duration_max\` text,
  	\`version_hours_per_week\` numeric,
  	\`version_positions\` numeric,
  	\`version_pay_kind\` text DEFAULT 'unspecified',
  	\`version_pay_amount\` numeric,
  	\`version_pay_per\` text,
  	\`version_apply_by\` text,
  	\`version_apply_url\` text,
  	\`version_contact_person\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_deadline_kind\` text DEFAULT 'unspecified',
  	\`version_deadline\` text,
  	\`version_reference\` text,
  	\`version_kind\` text,
  	\`version_provider_id\` text,
  	\`version_board_id\` text,
  	\`version_expires_at\` text,
  	\`version_filled_at\` text,
  	\`version_canonical_url\` text,
  	\`version_author_id\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_publish_at\` text,
  	\`version_unpublish_at\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workplace_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_board_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_postings_v_parent_idx\` ON \`_postings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_internship_kind_idx\` ON \`_postings_v\` (\`version_internship_kind\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_workplace_version_workplace_place_idx\` ON \`_postings_v\` (\`version_workplace_place\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_workplace_version_workplace_municipa_idx\` ON \`_postings_v\` (\`version_workplace_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_workplace_mode_idx\` ON \`_postings_v\` (\`version_workplace_mode\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_start_version_start_date_idx\` ON \`_postings_v\` (\`version_start_date\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_pay_version_pay_kind_idx\` ON \`_postings_v\` (\`version_pay_kind\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_apply_by_idx\` ON \`_postings_v\` (\`version_apply_by\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_deadline_kind_idx\` ON \`_postings_v\` (\`version_deadline_kind\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_deadline_idx\` ON \`_postings_v\` (\`version_deadline\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_kind_idx\` ON \`_postings_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_provider_idx\` ON \`_postings_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_board_idx\` ON \`_postings_v\` (\`version_board_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_expires_at_idx\` ON \`_postings_v\` (\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_filled_at_idx\` ON \`_postings_v\` (\`version_filled_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_author_idx\` ON \`_postings_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_slug_idx\` ON \`_postings_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_publish_at_idx\` ON \`_postings_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_unpublish_at_idx\` ON \`_postings_v\` (\`version_unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_published_at_idx\` ON \`_postings_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_updated_at_idx\` ON \`_postings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_created_at_idx\` ON \`_postings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_deleted_at_idx\` ON \`_postings_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version__status_idx\` ON \`_postings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_created_at_idx\` ON \`_postings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_updated_at_idx\` ON \`_postings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_snapshot_idx\` ON \`_postings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_published_locale_idx\` ON \`_postings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_latest_idx\` ON \`_postings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_autosave_idx\` ON \`_postings_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_latest_version_updated_at_list_idx\` ON \`_postings_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_latest_version_status_list_idx\` ON \`_postings_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_locales\` (
  	\`version_title\` text,
  	\`version_job_title\` text,
  	\`version_summary\` text,
  	\`version_intro\` text,
  	\`version_about\` text,
  	\`version_equality_note\` text,
  	\`version_pay_text\` text,
  	\`version_contact_function\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_postings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_postings_v_locales_locale_parent_id_unique\` ON \`_postings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_locales_parent_id_list_idx\` ON \`_postings_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_postings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_postings_v_texts_order_parent\` ON \`_postings_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_postings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_postings_v_rels_order_idx\` ON \`_postings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_rels_parent_idx\` ON \`_postings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_rels_path_idx\` ON \`_postings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_rels_documents_id_idx\` ON \`_postings_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`member_organizations_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organizations_languages_order_idx\` ON \`member_organizations_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_languages_parent_idx\` ON \`member_organizations_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_organizations_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`network\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organizations_social_order_idx\` ON \`member_organizations_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_social_parent_id_idx\` ON \`member_organizations_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_organizations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`short_name\` text,
  	\`legal_form\` text,
  	\`register_number\` text,
  	\`logo_id\` text,
  	\`seat_address_street\` text,
  	\`seat_address_postal_code\` text,
  	\`seat_address_city\` text,
  	\`seat_municipality_id\` text,
  	\`contact_person\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`website\` text,
  	\`membership\` text,
  	\`founded_on\` text,
  	\`joined_on\` text,
  	\`left_on\` text,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`publish_at\` text,
  	\`unpublish_at\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seat_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organizations_short_name_idx\` ON \`member_organizations\` (\`short_name\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_logo_idx\` ON \`member_organizations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_seat_seat_municipality_idx\` ON \`member_organizations\` (\`seat_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_membership_idx\` ON \`member_organizations\` (\`membership\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_joined_on_idx\` ON \`member_organizations\` (\`joined_on\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_left_on_idx\` ON \`member_organizations\` (\`left_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`member_organizations_slug_idx\` ON \`member_organizations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_publish_at_idx\` ON \`member_organizations\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_unpublish_at_idx\` ON \`member_organizations\` (\`unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_published_at_idx\` ON \`member_organizations\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_updated_at_idx\` ON \`member_organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_created_at_idx\` ON \`member_organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_deleted_at_idx\` ON \`member_organizations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations__status_idx\` ON \`member_organizations\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_status_updated_at_list_idx\` ON \`member_organizations\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_status_created_at_list_idx\` ON \`member_organizations\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_status_published_at_list_idx\` ON \`member_organizations\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`member_organizations_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`contact_function\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`member_organizations_locales_locale_parent_id_unique\` ON \`member_organizations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_locales_parent_id_list_idx\` ON \`member_organizations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_organizations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organizations_texts_order_parent\` ON \`member_organizations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_texts_text_idx\` ON \`member_organizations_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_texts_locale_parent\` ON \`member_organizations_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_organizations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organizations_rels_order_idx\` ON \`member_organizations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_rels_parent_idx\` ON \`member_organizations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_rels_path_idx\` ON \`member_organizations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_rels_municipalities_id_idx\` ON \`member_organizations_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_organizations_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_member_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_languages_order_idx\` ON \`_member_organizations_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_languages_parent_idx\` ON \`_member_organizations_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_organizations_v_version_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`network\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_member_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_social_order_idx\` ON \`_member_organizations_v_version_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_social_parent_id_idx\` ON \`_member_organizations_v_version_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_organizations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_short_name\` text,
  	\`version_legal_form\` text,
  	\`version_register_number\` text,
  	\`version_logo_id\` text,
  	\`version_seat_address_street\` text,
  	\`version_seat_address_postal_code\` text,
  	\`version_seat_address_city\` text,
  	\`version_seat_municipality_id\` text,
  	\`version_contact_person\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_website\` text,
  	\`version_membership\` text,
  	\`version_founded_on\` text,
  	\`version_joined_on\` text,
  	\`version_left_on\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_publish_at\` text,
  	\`version_unpublish_at\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seat_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_parent_idx\` ON \`_member_organizations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_short_name_idx\` ON \`_member_organizations_v\` (\`version_short_name\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_logo_idx\` ON \`_member_organizations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_seat_version_seat_munici_idx\` ON \`_member_organizations_v\` (\`version_seat_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_membership_idx\` ON \`_member_organizations_v\` (\`version_membership\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_joined_on_idx\` ON \`_member_organizations_v\` (\`version_joined_on\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_left_on_idx\` ON \`_member_organizations_v\` (\`version_left_on\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_slug_idx\` ON \`_member_organizations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_publish_at_idx\` ON \`_member_organizations_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_unpublish_at_idx\` ON \`_member_organizations_v\` (\`version_unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_published_at_idx\` ON \`_member_organizations_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_updated_at_idx\` ON \`_member_organizations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_created_at_idx\` ON \`_member_organizations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_deleted_at_idx\` ON \`_member_organizations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version__status_idx\` ON \`_member_organizations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_created_at_idx\` ON \`_member_organizations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_updated_at_idx\` ON \`_member_organizations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_snapshot_idx\` ON \`_member_organizations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_published_locale_idx\` ON \`_member_organizations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_latest_idx\` ON \`_member_organizations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_latest_version_updated_at_list_idx\` ON \`_member_organizations_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_latest_version_status_list_idx\` ON \`_member_organizations_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_member_organizations_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_contact_function\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_member_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_member_organizations_v_locales_locale_parent_id_unique\` ON \`_member_organizations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_locales_parent_id_list_idx\` ON \`_member_organizations_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_organizations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_member_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_texts_order_parent\` ON \`_member_organizations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_texts_locale_parent\` ON \`_member_organizations_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_organizations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_member_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_rels_order_idx\` ON \`_member_organizations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_rels_parent_idx\` ON \`_member_organizations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_rels_path_idx\` ON \`_member_organizations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_rels_municipalities_id_idx\` ON \`_member_organizations_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`display_name\` text,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`publish_at\` text,
  	\`unpublish_at\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`people_display_name_idx\` ON \`people\` (\`display_name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_publish_at_idx\` ON \`people\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`people_unpublish_at_idx\` ON \`people\` (\`unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`people_published_at_idx\` ON \`people\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people_deleted_at_idx\` ON \`people\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`people__status_idx\` ON \`people\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`people_status_updated_at_list_idx\` ON \`people\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_status_created_at_list_idx\` ON \`people\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people_status_published_at_list_idx\` ON \`people\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`people_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_texts_order_parent\` ON \`people_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_texts_text_idx\` ON \`people_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_display_name\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_publish_at\` text,
  	\`version_unpublish_at\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_display_name_idx\` ON \`_people_v\` (\`version_display_name\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_publish_at_idx\` ON \`_people_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_unpublish_at_idx\` ON \`_people_v\` (\`version_unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_published_at_idx\` ON \`_people_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_deleted_at_idx\` ON \`_people_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version__status_idx\` ON \`_people_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_snapshot_idx\` ON \`_people_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_published_locale_idx\` ON \`_people_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_idx\` ON \`_people_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_version_updated_at_list_idx\` ON \`_people_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_version_status_list_idx\` ON \`_people_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_texts_order_parent\` ON \`_people_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`ags\` text NOT NULL,
  	\`municipality_key\` text,
  	\`district_id\` text,
  	\`website\` text,
  	\`oparl_endpoint\` text,
  	\`source\` text,
  	\`as_of\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_kind_idx\` ON \`municipalities\` (\`kind\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_ags_idx\` ON \`municipalities\` (\`ags\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_municipality_key_idx\` ON \`municipalities\` (\`municipality_key\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_district_idx\` ON \`municipalities\` (\`district_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_slug_idx\` ON \`municipalities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_locales_locale_parent_id_unique\` ON \`municipalities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_locales_parent_id_list_idx\` ON \`municipalities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_texts_order_parent\` ON \`municipalities_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_texts_text_idx\` ON \`municipalities_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`municipality_id\` text,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`publish_at\` text,
  	\`unpublish_at\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`advisory_boards_municipality_idx\` ON \`advisory_boards\` (\`municipality_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`advisory_boards_slug_idx\` ON \`advisory_boards\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_publish_at_idx\` ON \`advisory_boards\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_unpublish_at_idx\` ON \`advisory_boards\` (\`unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_published_at_idx\` ON \`advisory_boards\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_updated_at_idx\` ON \`advisory_boards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_created_at_idx\` ON \`advisory_boards\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_deleted_at_idx\` ON \`advisory_boards\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards__status_idx\` ON \`advisory_boards\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_status_updated_at_list_idx\` ON \`advisory_boards\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_status_created_at_list_idx\` ON \`advisory_boards\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_status_published_at_list_idx\` ON \`advisory_boards\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advisory_boards_locales_locale_parent_id_unique\` ON \`advisory_boards_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_locales_parent_id_list_idx\` ON \`advisory_boards_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advisory_boards_texts_order_parent\` ON \`advisory_boards_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_texts_text_idx\` ON \`advisory_boards_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_municipality_id\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_publish_at\` text,
  	\`version_unpublish_at\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_parent_idx\` ON \`_advisory_boards_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_municipality_idx\` ON \`_advisory_boards_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_slug_idx\` ON \`_advisory_boards_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_publish_at_idx\` ON \`_advisory_boards_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_unpublish_at_idx\` ON \`_advisory_boards_v\` (\`version_unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_published_at_idx\` ON \`_advisory_boards_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_updated_at_idx\` ON \`_advisory_boards_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_created_at_idx\` ON \`_advisory_boards_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_deleted_at_idx\` ON \`_advisory_boards_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version__status_idx\` ON \`_advisory_boards_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_created_at_idx\` ON \`_advisory_boards_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_updated_at_idx\` ON \`_advisory_boards_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_snapshot_idx\` ON \`_advisory_boards_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_published_locale_idx\` ON \`_advisory_boards_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_latest_idx\` ON \`_advisory_boards_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_latest_version_updated_at_list_idx\` ON \`_advisory_boards_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_latest_version_status_list_idx\` ON \`_advisory_boards_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advisory_boards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_advisory_boards_v_locales_locale_parent_id_unique\` ON \`_advisory_boards_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_locales_parent_id_list_idx\` ON \`_advisory_boards_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_advisory_boards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_texts_order_parent\` ON \`_advisory_boards_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`publish_at\` text,
  	\`unpublish_at\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_slug_idx\` ON \`meetings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`meetings_publish_at_idx\` ON \`meetings\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_unpublish_at_idx\` ON \`meetings\` (\`unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_published_at_idx\` ON \`meetings\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_deleted_at_idx\` ON \`meetings\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings__status_idx\` ON \`meetings\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`meetings_status_updated_at_list_idx\` ON \`meetings\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_status_created_at_list_idx\` ON \`meetings\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_status_published_at_list_idx\` ON \`meetings\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`meetings_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_locales_locale_parent_id_unique\` ON \`meetings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_locales_parent_id_list_idx\` ON \`meetings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_texts_order_parent\` ON \`meetings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_texts_text_idx\` ON \`meetings_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`meetings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`advisory_boards_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advisory_boards_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_rels_order_idx\` ON \`meetings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_parent_idx\` ON \`meetings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_path_idx\` ON \`meetings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_advisory_boards_id_idx\` ON \`meetings_rels\` (\`advisory_boards_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_publish_at\` text,
  	\`version_unpublish_at\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_parent_idx\` ON \`_meetings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_slug_idx\` ON \`_meetings_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_publish_at_idx\` ON \`_meetings_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_unpublish_at_idx\` ON \`_meetings_v\` (\`version_unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_published_at_idx\` ON \`_meetings_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_updated_at_idx\` ON \`_meetings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_created_at_idx\` ON \`_meetings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_deleted_at_idx\` ON \`_meetings_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version__status_idx\` ON \`_meetings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_created_at_idx\` ON \`_meetings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_updated_at_idx\` ON \`_meetings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_snapshot_idx\` ON \`_meetings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_published_locale_idx\` ON \`_meetings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_latest_idx\` ON \`_meetings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_latest_version_updated_at_list_idx\` ON \`_meetings_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_latest_version_status_list_idx\` ON \`_meetings_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meetings_v_locales_locale_parent_id_unique\` ON \`_meetings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_locales_parent_id_list_idx\` ON \`_meetings_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_texts_order_parent\` ON \`_meetings_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`advisory_boards_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advisory_boards_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_order_idx\` ON \`_meetings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_parent_idx\` ON \`_meetings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_path_idx\` ON \`_meetings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_advisory_boards_id_idx\` ON \`_meetings_v_rels\` (\`advisory_boards_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`meeting_id\` text,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`publish_at\` text,
  	\`unpublish_at\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_meeting_idx\` ON \`meeting_protocols\` (\`meeting_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_slug_idx\` ON \`meeting_protocols\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_publish_at_idx\` ON \`meeting_protocols\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_unpublish_at_idx\` ON \`meeting_protocols\` (\`unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_published_at_idx\` ON \`meeting_protocols\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_updated_at_idx\` ON \`meeting_protocols\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_created_at_idx\` ON \`meeting_protocols\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_deleted_at_idx\` ON \`meeting_protocols\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols__status_idx\` ON \`meeting_protocols\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_status_updated_at_list_idx\` ON \`meeting_protocols\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_status_created_at_list_idx\` ON \`meeting_protocols\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_status_published_at_list_idx\` ON \`meeting_protocols\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_texts_order_parent\` ON \`meeting_protocols_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_texts_text_idx\` ON \`meeting_protocols_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_meeting_id\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_publish_at\` text,
  	\`version_unpublish_at\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_parent_idx\` ON \`_meeting_protocols_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_meeting_idx\` ON \`_meeting_protocols_v\` (\`version_meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_slug_idx\` ON \`_meeting_protocols_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_publish_at_idx\` ON \`_meeting_protocols_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_unpublish_at_idx\` ON \`_meeting_protocols_v\` (\`version_unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_published_at_idx\` ON \`_meeting_protocols_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_updated_at_idx\` ON \`_meeting_protocols_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_created_at_idx\` ON \`_meeting_protocols_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_deleted_at_idx\` ON \`_meeting_protocols_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version__status_idx\` ON \`_meeting_protocols_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_created_at_idx\` ON \`_meeting_protocols_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_updated_at_idx\` ON \`_meeting_protocols_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_snapshot_idx\` ON \`_meeting_protocols_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_published_locale_idx\` ON \`_meeting_protocols_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_latest_idx\` ON \`_meeting_protocols_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_latest_version_updated_at_list_idx\` ON \`_meeting_protocols_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_latest_version_status_list_idx\` ON \`_meeting_protocols_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meeting_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_texts_order_parent\` ON \`_meeting_protocols_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resolutions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`board_id\` text NOT NULL,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`board_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`resolutions_number_idx\` ON \`resolutions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_board_idx\` ON \`resolutions\` (\`board_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`resolutions_slug_idx\` ON \`resolutions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_updated_at_idx\` ON \`resolutions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_created_at_idx\` ON \`resolutions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_deleted_at_idx\` ON \`resolutions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`resolutions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resolutions_texts_order_parent\` ON \`resolutions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_texts_text_idx\` ON \`resolutions_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`is_decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_id_list_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`visibility\` text DEFAULT 'internal',
  	\`language\` text DEFAULT 'de',
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`publish_at\` text,
  	\`unpublish_at\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_visibility_idx\` ON \`documents\` (\`visibility\`);`)
  await db.run(sql`CREATE INDEX \`documents_language_idx\` ON \`documents\` (\`language\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_publish_at_idx\` ON \`documents\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_unpublish_at_idx\` ON \`documents\` (\`unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_published_at_idx\` ON \`documents\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`documents_status_updated_at_list_idx\` ON \`documents\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_status_created_at_list_idx\` ON \`documents\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_status_published_at_list_idx\` ON \`documents\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_locales_parent_id_list_idx\` ON \`documents_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_texts_order_parent\` ON \`documents_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_texts_text_idx\` ON \`documents_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_visibility\` text DEFAULT 'internal',
  	\`version_language\` text DEFAULT 'de',
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_publish_at\` text,
  	\`version_unpublish_at\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_visibility_idx\` ON \`_documents_v\` (\`version_visibility\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_language_idx\` ON \`_documents_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_publish_at_idx\` ON \`_documents_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_unpublish_at_idx\` ON \`_documents_v\` (\`version_unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_published_at_idx\` ON \`_documents_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_filename_idx\` ON \`_documents_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_version_updated_at_list_idx\` ON \`_documents_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_version_status_list_idx\` ON \`_documents_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_locales_parent_id_list_idx\` ON \`_documents_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_texts_order_parent\` ON \`_documents_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`organization_id\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_id_idx\` ON \`users_roles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_role_idx\` ON \`users_roles\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_organization_idx\` ON \`users_roles\` (\`organization_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_name_idx\` ON \`users\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`advisory_boards_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advisory_boards_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_advisory_boards_id_idx\` ON \`users_rels\` (\`advisory_boards_id\`);`)
  await db.run(sql`CREATE TABLE \`partners_scopes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_scopes_order_idx\` ON \`partners_scopes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`partners_scopes_parent_idx\` ON \`partners_scopes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`organization_id\` text,
  	\`is_active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_name_idx\` ON \`partners\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`partners_organization_idx\` ON \`partners\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_updated_at_idx\` ON \`partners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_created_at_idx\` ON \`partners\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tombstones\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry_collection\` text NOT NULL,
  	\`entry_id\` text NOT NULL,
  	\`slug\` text,
  	\`reason\` text NOT NULL,
  	\`gone_at\` text NOT NULL,
  	\`back_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`tombstones_entry_collection_idx\` ON \`tombstones\` (\`entry_collection\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_entry_id_idx\` ON \`tombstones\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_slug_idx\` ON \`tombstones\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_gone_at_idx\` ON \`tombstones\` (\`gone_at\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_back_at_idx\` ON \`tombstones\` (\`back_at\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_updated_at_idx\` ON \`tombstones\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_created_at_idx\` ON \`tombstones\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`postings_id\` text,
  	\`member_organizations_id\` text,
  	\`people_id\` text,
  	\`municipalities_id\` text,
  	\`advisory_boards_id\` text,
  	\`meetings_id\` text,
  	\`meeting_protocols_id\` text,
  	\`resolutions_id\` text,
  	\`media_id\` text,
  	\`documents_id\` text,
  	\`users_id\` text,
  	\`partners_id\` text,
  	\`tombstones_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`postings_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`member_organizations_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advisory_boards_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meeting_protocols_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resolutions_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tombstones_id\`) REFERENCES \`tombstones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_postings_id_idx\` ON \`payload_locked_documents_rels\` (\`postings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_member_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`member_organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_advisory_boards_id_idx\` ON \`payload_locked_documents_rels\` (\`advisory_boards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meeting_protocols_id_idx\` ON \`payload_locked_documents_rels\` (\`meeting_protocols_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resolutions_id_idx\` ON \`payload_locked_documents_rels\` (\`resolutions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tombstones_id_idx\` ON \`payload_locked_documents_rels\` (\`tombstones_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	\`partners_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_partners_id_idx\` ON \`payload_preferences_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`association\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`short_name\` text,
  	\`legal_form\` text,
  	\`register_number\` text,
  	\`founded_on\` text,
  	\`seat_address_street\` text,
  	\`seat_address_postal_code\` text,
  	\`seat_address_city\` text,
  	\`seat_municipality_id\` text,
  	\`contact_person\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`domain\` text,
  	\`website\` text,
  	\`logo_id\` text,
  	\`house_style_primary_color\` text,
  	\`house_style_accent_color\` text,
  	\`house_style_typeface\` text,
  	\`sender_name\` text,
  	\`sender_email\` text,
  	\`sender_reply_to\` text,
  	\`privacy_url\` text,
  	\`accessibility_url\` text,
  	\`defaults_place\` text,
  	\`defaults_workplace_mode\` text,
  	\`defaults_publication_period\` text,
  	\`revision\` numeric,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`seat_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`association_seat_seat_municipality_idx\` ON \`association\` (\`seat_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`association_logo_idx\` ON \`association\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`association__status_idx\` ON \`association\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`association_status_updated_at_list_idx\` ON \`association\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`association_status_created_at_list_idx\` ON \`association\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`association_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`contact_function\` text,
  	\`imprint\` text,
  	\`defaults_equality_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`association\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`association_locales_locale_parent_id_unique\` ON \`association_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`association_locales_parent_id_list_idx\` ON \`association_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_association_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_short_name\` text,
  	\`version_legal_form\` text,
  	\`version_register_number\` text,
  	\`version_founded_on\` text,
  	\`version_seat_address_street\` text,
  	\`version_seat_address_postal_code\` text,
  	\`version_seat_address_city\` text,
  	\`version_seat_municipality_id\` text,
  	\`version_contact_person\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_domain\` text,
  	\`version_website\` text,
  	\`version_logo_id\` text,
  	\`version_house_style_primary_color\` text,
  	\`version_house_style_accent_color\` text,
  	\`version_house_style_typeface\` text,
  	\`version_sender_name\` text,
  	\`version_sender_email\` text,
  	\`version_sender_reply_to\` text,
  	\`version_privacy_url\` text,
  	\`version_accessibility_url\` text,
  	\`version_defaults_place\` text,
  	\`version_defaults_workplace_mode\` text,
  	\`version_defaults_publication_period\` text,
  	\`version_revision\` numeric,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`version_seat_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_association_v_version_seat_version_seat_municipality_idx\` ON \`_association_v\` (\`version_seat_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_version_version_logo_idx\` ON \`_association_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_version_version__status_idx\` ON \`_association_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_created_at_idx\` ON \`_association_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_updated_at_idx\` ON \`_association_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_snapshot_idx\` ON \`_association_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_published_locale_idx\` ON \`_association_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_latest_idx\` ON \`_association_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_latest_version_updated_at_list_idx\` ON \`_association_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_latest_version_status_list_idx\` ON \`_association_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_association_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_contact_function\` text,
  	\`version_imprint\` text,
  	\`version_defaults_equality_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_association_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_association_v_locales_locale_parent_id_unique\` ON \`_association_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_locales_parent_id_list_idx\` ON \`_association_v_locales\` (\`_parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`postings_tasks\`;`)
  await db.run(sql`DROP TABLE \`postings_tasks_locales\`;`)
  await db.run(sql`DROP TABLE \`postings_offers\`;`)
  await db.run(sql`DROP TABLE \`postings_offers_locales\`;`)
  await db.run(sql`DROP TABLE \`postings_requirements\`;`)
  await db.run(sql`DROP TABLE \`postings_requirements_locales\`;`)
  await db.run(sql`DROP TABLE \`postings_enclose\`;`)
  await db.run(sql`DROP TABLE \`postings_enclose_locales\`;`)
  await db.run(sql`DROP TABLE \`postings\`;`)
  await db.run(sql`DROP TABLE \`postings_locales\`;`)
  await db.run(sql`DROP TABLE \`postings_texts\`;`)
  await db.run(sql`DROP TABLE \`postings_rels\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_version_tasks\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_version_tasks_locales\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_version_offers\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_version_offers_locales\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_version_requirements\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_version_requirements_locales\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_version_enclose\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_version_enclose_locales\`;`)
  await db.run(sql`DROP TABLE \`_postings_v\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`member_organizations_languages\`;`)
  await db.run(sql`DROP TABLE \`member_organizations_social\`;`)
  await db.run(sql`DROP TABLE \`member_organizations\`;`)
  await db.run(sql`DROP TABLE \`member_organizations_locales\`;`)
  await db.run(sql`DROP TABLE \`member_organizations_texts\`;`)
  await db.run(sql`DROP TABLE \`member_organizations_rels\`;`)
  await db.run(sql`DROP TABLE \`_member_organizations_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_member_organizations_v_version_social\`;`)
  await db.run(sql`DROP TABLE \`_member_organizations_v\`;`)
  await db.run(sql`DROP TABLE \`_member_organizations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_member_organizations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_member_organizations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_texts\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v_texts\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities_texts\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_locales\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_texts\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_texts\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings_locales\`;`)
  await db.run(sql`DROP TABLE \`meetings_texts\`;`)
  await db.run(sql`DROP TABLE \`meetings_rels\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_texts\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_texts\`;`)
  await db.run(sql`DROP TABLE \`resolutions\`;`)
  await db.run(sql`DROP TABLE \`resolutions_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_texts\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_texts\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`partners_scopes\`;`)
  await db.run(sql`DROP TABLE \`partners\`;`)
  await db.run(sql`DROP TABLE \`tombstones\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`association\`;`)
  await db.run(sql`DROP TABLE \`association_locales\`;`)
  await db.run(sql`DROP TABLE \`_association_v\`;`)
  await db.run(sql`DROP TABLE \`_association_v_locales\`;`)
}
