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
  await db.run(sql`CREATE INDEX \`postings_status_board_id_updated_at_list_idx\` ON \`postings\` (\`_status\`,\`board_id\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_status_kind_updated_at_list_idx\` ON \`postings\` (\`_status\`,\`kind\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_status_provider_id_updated_at_list_idx\` ON \`postings\` (\`_status\`,\`provider_id\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`postings_locales\` (
  	\`title\` text,
  	\`job_title\` text,
  	\`summary\` text,
  	\`intro\` text,
  	\`about\` text,
  	\`equality_note\` text,
  	\`pay_text\` text,
  	\`contact_function\` text,
  	\`translated_at\` text,
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
  await db.run(sql`CREATE INDEX \`postings_texts_parent_id_list_idx\` ON \`postings_texts\` (\`parent_id\`);`)
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
  	\`version_translated_at\` text,
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
  await db.run(sql`CREATE INDEX \`_postings_v_texts_parent_id_list_idx\` ON \`_postings_v_texts\` (\`parent_id\`);`)
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
  	\`translated_at\` text,
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
  await db.run(sql`CREATE INDEX \`member_organizations_texts_parent_id_list_idx\` ON \`member_organizations_texts\` (\`parent_id\`);`)
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
  	\`version_translated_at\` text,
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
  await db.run(sql`CREATE INDEX \`_member_organizations_v_texts_parent_id_list_idx\` ON \`_member_organizations_v_texts\` (\`parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`people_consents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`purpose\` text,
  	\`given\` text,
  	\`withdrawn\` text,
  	\`proof\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_consents_order_idx\` ON \`people_consents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_consents_parent_id_idx\` ON \`people_consents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`given\` text,
  	\`family\` text,
  	\`affix\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`contact_website\` text,
  	\`photo_id\` text,
  	\`display_name\` text,
  	\`sort_name\` text,
  	\`is_name_public\` integer DEFAULT false,
  	\`is_photo_public\` integer DEFAULT false,
  	\`is_email_public\` integer DEFAULT false,
  	\`is_named_in_minutes\` integer DEFAULT false,
  	\`is_named_in_oparl\` integer DEFAULT false,
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
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`people_photo_idx\` ON \`people\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`people_display_name_idx\` ON \`people\` (\`display_name\`);`)
  await db.run(sql`CREATE INDEX \`people_sort_name_idx\` ON \`people\` (\`sort_name\`);`)
  await db.run(sql`CREATE INDEX \`people_is_name_public_idx\` ON \`people\` (\`is_name_public\`);`)
  await db.run(sql`CREATE INDEX \`people_is_photo_public_idx\` ON \`people\` (\`is_photo_public\`);`)
  await db.run(sql`CREATE INDEX \`people_is_email_public_idx\` ON \`people\` (\`is_email_public\`);`)
  await db.run(sql`CREATE INDEX \`people_is_named_in_minutes_idx\` ON \`people\` (\`is_named_in_minutes\`);`)
  await db.run(sql`CREATE INDEX \`people_is_named_in_oparl_idx\` ON \`people\` (\`is_named_in_oparl\`);`)
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
  await db.run(sql`CREATE TABLE \`people_locales\` (
  	\`function\` text,
  	\`translated_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_locales_locale_parent_id_unique\` ON \`people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_locales_parent_id_list_idx\` ON \`people_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE INDEX \`people_texts_parent_id_list_idx\` ON \`people_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_consents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`purpose\` text,
  	\`given\` text,
  	\`withdrawn\` text,
  	\`proof\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_consents_order_idx\` ON \`_people_v_version_consents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_consents_parent_id_idx\` ON \`_people_v_version_consents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_given\` text,
  	\`version_family\` text,
  	\`version_affix\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_website\` text,
  	\`version_photo_id\` text,
  	\`version_display_name\` text,
  	\`version_sort_name\` text,
  	\`version_is_name_public\` integer DEFAULT false,
  	\`version_is_photo_public\` integer DEFAULT false,
  	\`version_is_email_public\` integer DEFAULT false,
  	\`version_is_named_in_minutes\` integer DEFAULT false,
  	\`version_is_named_in_oparl\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_photo_idx\` ON \`_people_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_display_name_idx\` ON \`_people_v\` (\`version_display_name\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_sort_name_idx\` ON \`_people_v\` (\`version_sort_name\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_is_name_public_idx\` ON \`_people_v\` (\`version_is_name_public\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_is_photo_public_idx\` ON \`_people_v\` (\`version_is_photo_public\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_is_email_public_idx\` ON \`_people_v\` (\`version_is_email_public\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_is_named_in_minutes_idx\` ON \`_people_v\` (\`version_is_named_in_minutes\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_is_named_in_oparl_idx\` ON \`_people_v\` (\`version_is_named_in_oparl\`);`)
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
  await db.run(sql`CREATE TABLE \`_people_v_locales\` (
  	\`version_function\` text,
  	\`version_translated_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_people_v_locales_locale_parent_id_unique\` ON \`_people_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_locales_parent_id_list_idx\` ON \`_people_v_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE INDEX \`_people_v_texts_parent_id_list_idx\` ON \`_people_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_former_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advisory_boards_former_names_order_idx\` ON \`advisory_boards_former_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_former_names_parent_id_idx\` ON \`advisory_boards_former_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_former_names_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advisory_boards_former_names\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advisory_boards_former_names_locales_locale_parent_id_unique\` ON \`advisory_boards_former_names_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_former_names_locales_parent_id_list_idx\` ON \`advisory_boards_former_names_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_founding_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`status\` text,
  	\`on\` text,
  	\`source\` text,
  	\`document_id\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advisory_boards_founding_history_order_idx\` ON \`advisory_boards_founding_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_founding_history_parent_id_idx\` ON \`advisory_boards_founding_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_founding_history_document_idx\` ON \`advisory_boards_founding_history\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_founding_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advisory_boards_founding_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advisory_boards_founding_history_locales_locale_parent_id_un\` ON \`advisory_boards_founding_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_founding_history_locales_parent_id_list_idx\` ON \`advisory_boards_founding_history_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	\`role\` text,
  	\`seat\` text,
  	\`on_behalf_of_id\` text,
  	\`is_voting\` integer,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`on_behalf_of_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advisory_boards_members_order_idx\` ON \`advisory_boards_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_members_parent_id_idx\` ON \`advisory_boards_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_members_person_idx\` ON \`advisory_boards_members\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_members_on_behalf_of_idx\` ON \`advisory_boards_members\` (\`on_behalf_of_id\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advisory_boards_legal_basis_order_idx\` ON \`advisory_boards_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_legal_basis_parent_id_idx\` ON \`advisory_boards_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_legal_basis_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advisory_boards_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advisory_boards_legal_basis_locales_locale_parent_id_unique\` ON \`advisory_boards_legal_basis_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_legal_basis_locales_parent_id_list_idx\` ON \`advisory_boards_legal_basis_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_rights\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advisory_boards_rights_order_idx\` ON \`advisory_boards_rights\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_rights_parent_id_idx\` ON \`advisory_boards_rights\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_rights_locales\` (
  	\`scope\` text,
  	\`basis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advisory_boards_rights\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advisory_boards_rights_locales_locale_parent_id_unique\` ON \`advisory_boards_rights_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_rights_locales_parent_id_list_idx\` ON \`advisory_boards_rights_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`municipality_id\` text,
  	\`kind\` text,
  	\`sessions_per_year\` numeric,
  	\`is_public\` integer,
  	\`office_person\` text,
  	\`office_email\` text,
  	\`office_phone\` text,
  	\`office_address_street\` text,
  	\`office_address_postal_code\` text,
  	\`office_address_city\` text,
  	\`website\` text,
  	\`appointment\` text,
  	\`last_election\` text,
  	\`next_election\` text,
  	\`turnout\` numeric,
  	\`seats_total\` numeric,
  	\`seats_migrant\` numeric,
  	\`seats_council\` numeric,
  	\`seats_other\` numeric,
  	\`seats_voting\` numeric,
  	\`term_from\` text,
  	\`term_to\` text,
  	\`statutes_id\` text,
  	\`eligibility_as_of\` text,
  	\`rules_notice_days\` numeric,
  	\`rules_minutes_days\` numeric,
  	\`rules_objection_days\` numeric,
  	\`rules_quorum\` text,
  	\`rules_quorum_count\` numeric,
  	\`rules_majority\` text,
  	\`founding_status\` text,
  	\`source\` text,
  	\`as_of\` text,
  	\`checked_by_id\` text,
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
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`statutes_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`advisory_boards_municipality_idx\` ON \`advisory_boards\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_kind_idx\` ON \`advisory_boards\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_next_election_idx\` ON \`advisory_boards\` (\`next_election\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_term_term_to_idx\` ON \`advisory_boards\` (\`term_to\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_statutes_idx\` ON \`advisory_boards\` (\`statutes_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_founding_status_idx\` ON \`advisory_boards\` (\`founding_status\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_as_of_idx\` ON \`advisory_boards\` (\`as_of\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_checked_by_idx\` ON \`advisory_boards\` (\`checked_by_id\`);`)
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
  	\`function\` text,
  	\`office_function\` text,
  	\`appointment_description\` text,
  	\`eligibility_text\` text,
  	\`rules_note\` text,
  	\`translated_at\` text,
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
  await db.run(sql`CREATE INDEX \`advisory_boards_texts_parent_id_list_idx\` ON \`advisory_boards_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_version_former_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advisory_boards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_former_names_order_idx\` ON \`_advisory_boards_v_version_former_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_former_names_parent_id_idx\` ON \`_advisory_boards_v_version_former_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_version_former_names_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advisory_boards_v_version_former_names\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_advisory_boards_v_version_former_names_locales_locale_paren\` ON \`_advisory_boards_v_version_former_names_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_former_names_locales_parent_id_list_idx\` ON \`_advisory_boards_v_version_former_names_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_version_founding_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text,
  	\`on\` text,
  	\`source\` text,
  	\`document_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advisory_boards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_founding_history_order_idx\` ON \`_advisory_boards_v_version_founding_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_founding_history_parent_id_idx\` ON \`_advisory_boards_v_version_founding_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_founding_history_document_idx\` ON \`_advisory_boards_v_version_founding_history\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_version_founding_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advisory_boards_v_version_founding_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_advisory_boards_v_version_founding_history_locales_locale_p\` ON \`_advisory_boards_v_version_founding_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_founding_history_locales_parent_id_list_idx\` ON \`_advisory_boards_v_version_founding_history_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_version_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	\`role\` text,
  	\`seat\` text,
  	\`on_behalf_of_id\` text,
  	\`is_voting\` integer,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`on_behalf_of_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advisory_boards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_members_order_idx\` ON \`_advisory_boards_v_version_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_members_parent_id_idx\` ON \`_advisory_boards_v_version_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_members_person_idx\` ON \`_advisory_boards_v_version_members\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_members_on_behalf_of_idx\` ON \`_advisory_boards_v_version_members\` (\`on_behalf_of_id\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advisory_boards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_legal_basis_order_idx\` ON \`_advisory_boards_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_legal_basis_parent_id_idx\` ON \`_advisory_boards_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_version_legal_basis_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advisory_boards_v_version_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_advisory_boards_v_version_legal_basis_locales_locale_parent\` ON \`_advisory_boards_v_version_legal_basis_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_legal_basis_locales_parent_id_list_idx\` ON \`_advisory_boards_v_version_legal_basis_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_version_rights\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advisory_boards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_rights_order_idx\` ON \`_advisory_boards_v_version_rights\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_rights_parent_id_idx\` ON \`_advisory_boards_v_version_rights\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_version_rights_locales\` (
  	\`scope\` text,
  	\`basis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advisory_boards_v_version_rights\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_advisory_boards_v_version_rights_locales_locale_parent_id_u\` ON \`_advisory_boards_v_version_rights_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_rights_locales_parent_id_list_idx\` ON \`_advisory_boards_v_version_rights_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_municipality_id\` text,
  	\`version_kind\` text,
  	\`version_sessions_per_year\` numeric,
  	\`version_is_public\` integer,
  	\`version_office_person\` text,
  	\`version_office_email\` text,
  	\`version_office_phone\` text,
  	\`version_office_address_street\` text,
  	\`version_office_address_postal_code\` text,
  	\`version_office_address_city\` text,
  	\`version_website\` text,
  	\`version_appointment\` text,
  	\`version_last_election\` text,
  	\`version_next_election\` text,
  	\`version_turnout\` numeric,
  	\`version_seats_total\` numeric,
  	\`version_seats_migrant\` numeric,
  	\`version_seats_council\` numeric,
  	\`version_seats_other\` numeric,
  	\`version_seats_voting\` numeric,
  	\`version_term_from\` text,
  	\`version_term_to\` text,
  	\`version_statutes_id\` text,
  	\`version_eligibility_as_of\` text,
  	\`version_rules_notice_days\` numeric,
  	\`version_rules_minutes_days\` numeric,
  	\`version_rules_objection_days\` numeric,
  	\`version_rules_quorum\` text,
  	\`version_rules_quorum_count\` numeric,
  	\`version_rules_majority\` text,
  	\`version_founding_status\` text,
  	\`version_source\` text,
  	\`version_as_of\` text,
  	\`version_checked_by_id\` text,
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
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_statutes_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_parent_idx\` ON \`_advisory_boards_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_municipality_idx\` ON \`_advisory_boards_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_kind_idx\` ON \`_advisory_boards_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_next_election_idx\` ON \`_advisory_boards_v\` (\`version_next_election\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_term_version_term_to_idx\` ON \`_advisory_boards_v\` (\`version_term_to\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_statutes_idx\` ON \`_advisory_boards_v\` (\`version_statutes_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_founding_status_idx\` ON \`_advisory_boards_v\` (\`version_founding_status\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_as_of_idx\` ON \`_advisory_boards_v\` (\`version_as_of\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_checked_by_idx\` ON \`_advisory_boards_v\` (\`version_checked_by_id\`);`)
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
  	\`version_function\` text,
  	\`version_office_function\` text,
  	\`version_appointment_description\` text,
  	\`version_eligibility_text\` text,
  	\`version_rules_note\` text,
  	\`version_translated_at\` text,
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
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_texts_parent_id_list_idx\` ON \`_advisory_boards_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text,
  	\`is_public\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_agenda_order_idx\` ON \`meetings_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_agenda_parent_id_idx\` ON \`meetings_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_agenda_locales\` (
  	\`title\` text,
  	\`public_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_agenda_locales_locale_parent_id_unique\` ON \`meetings_agenda_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_agenda_locales_parent_id_list_idx\` ON \`meetings_agenda_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_access\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_access_order_idx\` ON \`meetings_access\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_access_parent_idx\` ON \`meetings_access\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`number\` text,
  	\`start\` text,
  	\`end\` text,
  	\`address_street\` text,
  	\`address_postal_code\` text,
  	\`address_city\` text,
  	\`online_link\` text,
  	\`invitation_sent_at\` text,
  	\`invitation_file_id\` text,
  	\`registration_is_required\` integer,
  	\`registration_url\` text,
  	\`registration_email\` text,
  	\`registration_deadline\` text,
  	\`state\` text DEFAULT 'planned',
  	\`visibility\` text DEFAULT 'partly',
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
  	FOREIGN KEY (\`invitation_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_kind_idx\` ON \`meetings\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`meetings_number_idx\` ON \`meetings\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`meetings_start_idx\` ON \`meetings\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`meetings_end_idx\` ON \`meetings\` (\`end\`);`)
  await db.run(sql`CREATE INDEX \`meetings_invitation_invitation_file_idx\` ON \`meetings\` (\`invitation_file_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_state_idx\` ON \`meetings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`meetings_visibility_idx\` ON \`meetings\` (\`visibility\`);`)
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
  await db.run(sql`CREATE INDEX \`meetings_status_start_list_idx\` ON \`meetings\` (\`_status\`,\`start\`);`)
  await db.run(sql`CREATE TABLE \`meetings_locales\` (
  	\`title\` text,
  	\`place\` text,
  	\`description\` text,
  	\`access_note\` text,
  	\`registration_note\` text,
  	\`translated_at\` text,
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
  await db.run(sql`CREATE INDEX \`meetings_texts_parent_id_list_idx\` ON \`meetings_texts\` (\`parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_meetings_v_version_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text,
  	\`is_public\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_order_idx\` ON \`_meetings_v_version_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_parent_id_idx\` ON \`_meetings_v_version_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_agenda_locales\` (
  	\`title\` text,
  	\`public_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v_version_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meetings_v_version_agenda_locales_locale_parent_id_unique\` ON \`_meetings_v_version_agenda_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_locales_parent_id_list_idx\` ON \`_meetings_v_version_agenda_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_access\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_access_order_idx\` ON \`_meetings_v_version_access\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_access_parent_idx\` ON \`_meetings_v_version_access\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_kind\` text,
  	\`version_number\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_address_street\` text,
  	\`version_address_postal_code\` text,
  	\`version_address_city\` text,
  	\`version_online_link\` text,
  	\`version_invitation_sent_at\` text,
  	\`version_invitation_file_id\` text,
  	\`version_registration_is_required\` integer,
  	\`version_registration_url\` text,
  	\`version_registration_email\` text,
  	\`version_registration_deadline\` text,
  	\`version_state\` text DEFAULT 'planned',
  	\`version_visibility\` text DEFAULT 'partly',
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_invitation_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_parent_idx\` ON \`_meetings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_kind_idx\` ON \`_meetings_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_number_idx\` ON \`_meetings_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_start_idx\` ON \`_meetings_v\` (\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_end_idx\` ON \`_meetings_v\` (\`version_end\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_invitation_version_invitation_file_idx\` ON \`_meetings_v\` (\`version_invitation_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_state_idx\` ON \`_meetings_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_visibility_idx\` ON \`_meetings_v\` (\`version_visibility\`);`)
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
  	\`version_place\` text,
  	\`version_description\` text,
  	\`version_access_note\` text,
  	\`version_registration_note\` text,
  	\`version_translated_at\` text,
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
  await db.run(sql`CREATE INDEX \`_meetings_v_texts_parent_id_list_idx\` ON \`_meetings_v_texts\` (\`parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`meeting_protocols_attendance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	\`guest\` text,
  	\`state\` text,
  	\`represented_by_id\` text,
  	\`voting\` integer,
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`represented_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_attendance_order_idx\` ON \`meeting_protocols_attendance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_attendance_parent_id_idx\` ON \`meeting_protocols_attendance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_attendance_person_idx\` ON \`meeting_protocols_attendance\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_attendance_represented_by_idx\` ON \`meeting_protocols_attendance\` (\`represented_by_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_items_motions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`by_id\` text,
  	\`by_name\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_motions_order_idx\` ON \`meeting_protocols_items_motions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_motions_parent_id_idx\` ON \`meeting_protocols_items_motions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_motions_by_idx\` ON \`meeting_protocols_items_motions\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_items_motions_locales\` (
  	\`wording\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols_items_motions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_items_motions_locales_locale_parent_id_uni\` ON \`meeting_protocols_items_motions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_motions_locales_parent_id_list_idx\` ON \`meeting_protocols_items_motions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_items_votes_roll_call\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	\`choice\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols_items_votes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_votes_roll_call_order_idx\` ON \`meeting_protocols_items_votes_roll_call\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_votes_roll_call_parent_id_idx\` ON \`meeting_protocols_items_votes_roll_call\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_votes_roll_call_person_idx\` ON \`meeting_protocols_items_votes_roll_call\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_items_votes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`mode\` text,
  	\`yes\` numeric,
  	\`no\` numeric,
  	\`abstained\` numeric,
  	\`invalid\` numeric,
  	\`recused\` numeric,
  	\`majority\` text,
  	\`outcome\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_votes_order_idx\` ON \`meeting_protocols_items_votes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_votes_parent_id_idx\` ON \`meeting_protocols_items_votes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_items_votes_locales\` (
  	\`subject\` text,
  	\`outcome_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols_items_votes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_items_votes_locales_locale_parent_id_uniqu\` ON \`meeting_protocols_items_votes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_votes_locales_parent_id_list_idx\` ON \`meeting_protocols_items_votes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_items_elections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`candidate_id\` text,
  	\`candidate_name\` text,
  	\`votes\` numeric,
  	\`accepted\` integer,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_elections_order_idx\` ON \`meeting_protocols_items_elections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_elections_parent_id_idx\` ON \`meeting_protocols_items_elections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_elections_candidate_idx\` ON \`meeting_protocols_items_elections\` (\`candidate_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_items_elections_locales\` (
  	\`office\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols_items_elections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_items_elections_locales_locale_parent_id_u\` ON \`meeting_protocols_items_elections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_elections_locales_parent_id_list_idx\` ON \`meeting_protocols_items_elections_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_items_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`by_id\` text,
  	\`by_name\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_statements_order_idx\` ON \`meeting_protocols_items_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_statements_parent_id_idx\` ON \`meeting_protocols_items_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_statements_by_idx\` ON \`meeting_protocols_items_statements\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_items_statements_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols_items_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_items_statements_locales_locale_parent_id_\` ON \`meeting_protocols_items_statements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_statements_locales_parent_id_list_idx\` ON \`meeting_protocols_items_statements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`item_id\` text,
  	\`is_public\` integer DEFAULT false,
  	\`started_at\` text,
  	\`ended_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_order_idx\` ON \`meeting_protocols_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_parent_id_idx\` ON \`meeting_protocols_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_is_public_idx\` ON \`meeting_protocols_items\` (\`is_public\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_items_locales\` (
  	\`public_text\` text,
  	\`internal_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_items_locales_locale_parent_id_unique\` ON \`meeting_protocols_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_items_locales_parent_id_list_idx\` ON \`meeting_protocols_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`responsible_id\` text,
  	\`responsible_name\` text,
  	\`due\` text,
  	\`done\` integer,
  	\`carried_to_id\` text,
  	FOREIGN KEY (\`responsible_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`carried_to_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_tasks_order_idx\` ON \`meeting_protocols_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_tasks_parent_id_idx\` ON \`meeting_protocols_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_tasks_responsible_idx\` ON \`meeting_protocols_tasks\` (\`responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_tasks_due_idx\` ON \`meeting_protocols_tasks\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_tasks_carried_to_idx\` ON \`meeting_protocols_tasks\` (\`carried_to_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_tasks_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_tasks_locales_locale_parent_id_unique\` ON \`meeting_protocols_tasks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_tasks_locales_parent_id_list_idx\` ON \`meeting_protocols_tasks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_objections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`by_id\` text,
  	\`by_name\` text,
  	\`received_at\` text,
  	\`item_id\` text,
  	\`text\` text,
  	\`outcome\` text,
  	\`answered_at\` text,
  	\`answer\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_objections_order_idx\` ON \`meeting_protocols_objections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_objections_parent_id_idx\` ON \`meeting_protocols_objections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_objections_by_idx\` ON \`meeting_protocols_objections\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_signatures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`person_id\` text,
  	\`name\` text,
  	\`signed_on\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_signatures_order_idx\` ON \`meeting_protocols_signatures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_signatures_parent_id_idx\` ON \`meeting_protocols_signatures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_signatures_person_idx\` ON \`meeting_protocols_signatures\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`version\` numeric,
  	\`on\` text,
  	\`by_id\` text,
  	\`item_id\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_corrections_order_idx\` ON \`meeting_protocols_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_corrections_parent_id_idx\` ON \`meeting_protocols_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_corrections_by_idx\` ON \`meeting_protocols_corrections\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_corrections_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_corrections_locales_locale_parent_id_uniqu\` ON \`meeting_protocols_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_corrections_locales_parent_id_list_idx\` ON \`meeting_protocols_corrections_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`meeting_id\` text,
  	\`kind\` text DEFAULT 'results',
  	\`chair_id\` text,
  	\`keeper_id\` text,
  	\`started_at\` text,
  	\`ended_at\` text,
  	\`convened_properly\` integer,
  	\`quorum_met\` integer,
  	\`quorum_count\` numeric,
  	\`agenda_approved\` integer,
  	\`previous_protocol_id\` text,
  	\`voting_present\` numeric,
  	\`review_reviewed_at\` text,
  	\`review_reviewed_by_id\` text,
  	\`review_comment\` text,
  	\`circulation_sent_at\` text,
  	\`circulation_objections_until\` text,
  	\`approved_in_meeting_id\` text,
  	\`approved_in_item_id\` text,
  	\`approved_at\` text,
  	\`approved_by_id\` text,
  	\`original_at\` text,
  	\`frozen_frozen_at\` text,
  	\`frozen_hash\` text,
  	\`frozen_file_id\` text,
  	\`frozen_public_file_id\` text,
  	\`state\` text DEFAULT 'draft',
  	\`released_at\` text,
  	\`released_by_id\` text,
  	\`version\` numeric DEFAULT 1,
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
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`chair_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`keeper_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`previous_protocol_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`approved_in_meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`frozen_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`frozen_public_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_title_idx\` ON \`meeting_protocols\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_meeting_idx\` ON \`meeting_protocols\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_chair_idx\` ON \`meeting_protocols\` (\`chair_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_keeper_idx\` ON \`meeting_protocols\` (\`keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_previous_protocol_idx\` ON \`meeting_protocols\` (\`previous_protocol_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_review_review_reviewed_by_idx\` ON \`meeting_protocols\` (\`review_reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_circulation_circulation_objections_unt_idx\` ON \`meeting_protocols\` (\`circulation_objections_until\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_approved_in_approved_in_meeting_idx\` ON \`meeting_protocols\` (\`approved_in_meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_approved_at_idx\` ON \`meeting_protocols\` (\`approved_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_approved_by_idx\` ON \`meeting_protocols\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_frozen_frozen_hash_idx\` ON \`meeting_protocols\` (\`frozen_hash\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_frozen_frozen_file_idx\` ON \`meeting_protocols\` (\`frozen_file_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_frozen_frozen_public_file_idx\` ON \`meeting_protocols\` (\`frozen_public_file_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_state_idx\` ON \`meeting_protocols\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_released_at_idx\` ON \`meeting_protocols\` (\`released_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_released_by_idx\` ON \`meeting_protocols\` (\`released_by_id\`);`)
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
  await db.run(sql`CREATE TABLE \`meeting_protocols_locales\` (
  	\`quorum_rule\` text,
  	\`agenda_changes\` text,
  	\`translated_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_locales_locale_parent_id_unique\` ON \`meeting_protocols_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_locales_parent_id_list_idx\` ON \`meeting_protocols_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE INDEX \`meeting_protocols_texts_parent_id_list_idx\` ON \`meeting_protocols_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_rels_order_idx\` ON \`meeting_protocols_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_rels_parent_idx\` ON \`meeting_protocols_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_rels_path_idx\` ON \`meeting_protocols_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_rels_documents_id_idx\` ON \`meeting_protocols_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_attendance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	\`guest\` text,
  	\`state\` text,
  	\`represented_by_id\` text,
  	\`voting\` integer,
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`represented_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_attendance_order_idx\` ON \`_meeting_protocols_v_version_attendance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_attendance_parent_id_idx\` ON \`_meeting_protocols_v_version_attendance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_attendance_person_idx\` ON \`_meeting_protocols_v_version_attendance\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_attendance_represented_by_idx\` ON \`_meeting_protocols_v_version_attendance\` (\`represented_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_items_motions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`by_id\` text,
  	\`by_name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v_version_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_motions_order_idx\` ON \`_meeting_protocols_v_version_items_motions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_motions_parent_id_idx\` ON \`_meeting_protocols_v_version_items_motions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_motions_by_idx\` ON \`_meeting_protocols_v_version_items_motions\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_items_motions_locales\` (
  	\`wording\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v_version_items_motions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meeting_protocols_v_version_items_motions_locales_locale_pa\` ON \`_meeting_protocols_v_version_items_motions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_motions_locales_parent_id_list_idx\` ON \`_meeting_protocols_v_version_items_motions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_items_votes_roll_call\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	\`choice\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v_version_items_votes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_votes_roll_call_order_idx\` ON \`_meeting_protocols_v_version_items_votes_roll_call\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_votes_roll_call_parent_id_idx\` ON \`_meeting_protocols_v_version_items_votes_roll_call\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_votes_roll_call_perso_idx\` ON \`_meeting_protocols_v_version_items_votes_roll_call\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_items_votes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`mode\` text,
  	\`yes\` numeric,
  	\`no\` numeric,
  	\`abstained\` numeric,
  	\`invalid\` numeric,
  	\`recused\` numeric,
  	\`majority\` text,
  	\`outcome\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v_version_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_votes_order_idx\` ON \`_meeting_protocols_v_version_items_votes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_votes_parent_id_idx\` ON \`_meeting_protocols_v_version_items_votes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_items_votes_locales\` (
  	\`subject\` text,
  	\`outcome_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v_version_items_votes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meeting_protocols_v_version_items_votes_locales_locale_pare\` ON \`_meeting_protocols_v_version_items_votes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_votes_locales_parent_id_list_idx\` ON \`_meeting_protocols_v_version_items_votes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_items_elections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`candidate_id\` text,
  	\`candidate_name\` text,
  	\`votes\` numeric,
  	\`accepted\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`candidate_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v_version_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_elections_order_idx\` ON \`_meeting_protocols_v_version_items_elections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_elections_parent_id_idx\` ON \`_meeting_protocols_v_version_items_elections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_elections_candidate_idx\` ON \`_meeting_protocols_v_version_items_elections\` (\`candidate_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_items_elections_locales\` (
  	\`office\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v_version_items_elections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meeting_protocols_v_version_items_elections_locales_locale_\` ON \`_meeting_protocols_v_version_items_elections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_elections_locales_parent_id_list_idx\` ON \`_meeting_protocols_v_version_items_elections_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_items_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`by_id\` text,
  	\`by_name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v_version_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_statements_order_idx\` ON \`_meeting_protocols_v_version_items_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_statements_parent_id_idx\` ON \`_meeting_protocols_v_version_items_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_statements_by_idx\` ON \`_meeting_protocols_v_version_items_statements\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_items_statements_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v_version_items_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meeting_protocols_v_version_items_statements_locales_locale\` ON \`_meeting_protocols_v_version_items_statements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_statements_locales_parent_id_list_idx\` ON \`_meeting_protocols_v_version_items_statements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text,
  	\`is_public\` integer DEFAULT false,
  	\`started_at\` text,
  	\`ended_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_order_idx\` ON \`_meeting_protocols_v_version_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_parent_id_idx\` ON \`_meeting_protocols_v_version_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_is_public_idx\` ON \`_meeting_protocols_v_version_items\` (\`is_public\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_items_locales\` (
  	\`public_text\` text,
  	\`internal_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v_version_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meeting_protocols_v_version_items_locales_locale_parent_id_\` ON \`_meeting_protocols_v_version_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_items_locales_parent_id_list_idx\` ON \`_meeting_protocols_v_version_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`responsible_id\` text,
  	\`responsible_name\` text,
  	\`due\` text,
  	\`done\` integer,
  	\`carried_to_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`responsible_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`carried_to_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_tasks_order_idx\` ON \`_meeting_protocols_v_version_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_tasks_parent_id_idx\` ON \`_meeting_protocols_v_version_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_tasks_responsible_idx\` ON \`_meeting_protocols_v_version_tasks\` (\`responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_tasks_due_idx\` ON \`_meeting_protocols_v_version_tasks\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_tasks_carried_to_idx\` ON \`_meeting_protocols_v_version_tasks\` (\`carried_to_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_tasks_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v_version_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meeting_protocols_v_version_tasks_locales_locale_parent_id_\` ON \`_meeting_protocols_v_version_tasks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_tasks_locales_parent_id_list_idx\` ON \`_meeting_protocols_v_version_tasks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_objections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`by_id\` text,
  	\`by_name\` text,
  	\`received_at\` text,
  	\`item_id\` text,
  	\`text\` text,
  	\`outcome\` text,
  	\`answered_at\` text,
  	\`answer\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_objections_order_idx\` ON \`_meeting_protocols_v_version_objections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_objections_parent_id_idx\` ON \`_meeting_protocols_v_version_objections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_objections_by_idx\` ON \`_meeting_protocols_v_version_objections\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_signatures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`person_id\` text,
  	\`name\` text,
  	\`signed_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_signatures_order_idx\` ON \`_meeting_protocols_v_version_signatures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_signatures_parent_id_idx\` ON \`_meeting_protocols_v_version_signatures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_signatures_person_idx\` ON \`_meeting_protocols_v_version_signatures\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version\` numeric,
  	\`on\` text,
  	\`by_id\` text,
  	\`item_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_corrections_order_idx\` ON \`_meeting_protocols_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_corrections_parent_id_idx\` ON \`_meeting_protocols_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_corrections_by_idx\` ON \`_meeting_protocols_v_version_corrections\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_version_corrections_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v_version_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meeting_protocols_v_version_corrections_locales_locale_pare\` ON \`_meeting_protocols_v_version_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_corrections_locales_parent_id_list_idx\` ON \`_meeting_protocols_v_version_corrections_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_meeting_id\` text,
  	\`version_kind\` text DEFAULT 'results',
  	\`version_chair_id\` text,
  	\`version_keeper_id\` text,
  	\`version_started_at\` text,
  	\`version_ended_at\` text,
  	\`version_convened_properly\` integer,
  	\`version_quorum_met\` integer,
  	\`version_quorum_count\` numeric,
  	\`version_agenda_approved\` integer,
  	\`version_previous_protocol_id\` text,
  	\`version_voting_present\` numeric,
  	\`version_review_reviewed_at\` text,
  	\`version_review_reviewed_by_id\` text,
  	\`version_review_comment\` text,
  	\`version_circulation_sent_at\` text,
  	\`version_circulation_objections_until\` text,
  	\`version_approved_in_meeting_id\` text,
  	\`version_approved_in_item_id\` text,
  	\`version_approved_at\` text,
  	\`version_approved_by_id\` text,
  	\`version_original_at\` text,
  	\`version_frozen_frozen_at\` text,
  	\`version_frozen_hash\` text,
  	\`version_frozen_file_id\` text,
  	\`version_frozen_public_file_id\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_released_at\` text,
  	\`version_released_by_id\` text,
  	\`version_version\` numeric DEFAULT 1,
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
  	FOREIGN KEY (\`version_meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_chair_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_keeper_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_previous_protocol_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_approved_in_meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_frozen_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_frozen_public_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_parent_idx\` ON \`_meeting_protocols_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_title_idx\` ON \`_meeting_protocols_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_meeting_idx\` ON \`_meeting_protocols_v\` (\`version_meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_chair_idx\` ON \`_meeting_protocols_v\` (\`version_chair_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_keeper_idx\` ON \`_meeting_protocols_v\` (\`version_keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_previous_protocol_idx\` ON \`_meeting_protocols_v\` (\`version_previous_protocol_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_review_version_review_revie_idx\` ON \`_meeting_protocols_v\` (\`version_review_reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_circulation_version_circula_idx\` ON \`_meeting_protocols_v\` (\`version_circulation_objections_until\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_approved_in_version_approve_idx\` ON \`_meeting_protocols_v\` (\`version_approved_in_meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_approved_at_idx\` ON \`_meeting_protocols_v\` (\`version_approved_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_approved_by_idx\` ON \`_meeting_protocols_v\` (\`version_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_frozen_version_frozen_hash_idx\` ON \`_meeting_protocols_v\` (\`version_frozen_hash\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_frozen_version_frozen_file_idx\` ON \`_meeting_protocols_v\` (\`version_frozen_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_frozen_version_frozen_publi_idx\` ON \`_meeting_protocols_v\` (\`version_frozen_public_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_state_idx\` ON \`_meeting_protocols_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_released_at_idx\` ON \`_meeting_protocols_v\` (\`version_released_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_released_by_idx\` ON \`_meeting_protocols_v\` (\`version_released_by_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_locales\` (
  	\`version_quorum_rule\` text,
  	\`version_agenda_changes\` text,
  	\`version_translated_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meeting_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meeting_protocols_v_locales_locale_parent_id_unique\` ON \`_meeting_protocols_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_locales_parent_id_list_idx\` ON \`_meeting_protocols_v_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_texts_parent_id_list_idx\` ON \`_meeting_protocols_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meeting_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_rels_order_idx\` ON \`_meeting_protocols_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_rels_parent_idx\` ON \`_meeting_protocols_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_rels_path_idx\` ON \`_meeting_protocols_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_rels_documents_id_idx\` ON \`_meeting_protocols_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`resolutions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`board_id\` text NOT NULL,
  	\`number\` text,
  	\`meeting_id\` text,
  	\`item\` text,
  	\`votes_yes\` numeric,
  	\`votes_no\` numeric,
  	\`votes_abstained\` numeric,
  	\`votes_invalid\` numeric,
  	\`votes_recused\` numeric,
  	\`majority\` text,
  	\`outcome\` text NOT NULL,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`superseded_by_id\` text,
  	\`implementation\` text DEFAULT 'open',
  	\`decided_on\` text,
  	\`is_public\` integer DEFAULT false,
  	\`year\` numeric,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`board_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`superseded_by_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`resolutions_board_idx\` ON \`resolutions\` (\`board_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_number_idx\` ON \`resolutions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_meeting_idx\` ON \`resolutions\` (\`meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_item_idx\` ON \`resolutions\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_outcome_idx\` ON \`resolutions\` (\`outcome\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_valid_from_idx\` ON \`resolutions\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_valid_to_idx\` ON \`resolutions\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_superseded_by_idx\` ON \`resolutions\` (\`superseded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_implementation_idx\` ON \`resolutions\` (\`implementation\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_decided_on_idx\` ON \`resolutions\` (\`decided_on\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_is_public_idx\` ON \`resolutions\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_year_idx\` ON \`resolutions\` (\`year\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`resolutions_slug_idx\` ON \`resolutions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_updated_at_idx\` ON \`resolutions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_created_at_idx\` ON \`resolutions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_deleted_at_idx\` ON \`resolutions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`board_year_number_idx\` ON \`resolutions\` (\`board_id\`,\`year\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`resolutions_locales\` (
  	\`title\` text NOT NULL,
  	\`wording\` text,
  	\`outcome_reason\` text,
  	\`translated_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`resolutions_locales_locale_parent_id_unique\` ON \`resolutions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_locales_parent_id_list_idx\` ON \`resolutions_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE INDEX \`resolutions_texts_parent_id_list_idx\` ON \`resolutions_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resolution_numbers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`board\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`number\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`resolution\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`resolution_numbers_board_idx\` ON \`resolution_numbers\` (\`board\`);`)
  await db.run(sql`CREATE INDEX \`resolution_numbers_year_idx\` ON \`resolution_numbers\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`resolution_numbers_sequence_idx\` ON \`resolution_numbers\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`resolution_numbers_resolution_idx\` ON \`resolution_numbers\` (\`resolution\`);`)
  await db.run(sql`CREATE INDEX \`resolution_numbers_updated_at_idx\` ON \`resolution_numbers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resolution_numbers_created_at_idx\` ON \`resolution_numbers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`board_year_number_1_idx\` ON \`resolution_numbers\` (\`board\`,\`year\`,\`number\`);`)
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
  	\`translated_at\` text,
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
  await db.run(sql`CREATE INDEX \`municipalities_texts_parent_id_list_idx\` ON \`municipalities_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`is_decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`title\` text,
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
  await db.run(sql`CREATE INDEX \`media_title_idx\` ON \`media\` (\`title\`);`)
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
  	\`translated_at\` text,
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
  	\`translated_at\` text,
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
  await db.run(sql`CREATE INDEX \`documents_texts_parent_id_list_idx\` ON \`documents_texts\` (\`parent_id\`);`)
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
  	\`version_translated_at\` text,
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
  await db.run(sql`CREATE INDEX \`_documents_v_texts_parent_id_list_idx\` ON \`_documents_v_texts\` (\`parent_id\`);`)
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
  	\`reset_password_requested_at\` text
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
  	\`id\` text PRIMARY KEY NOT NULL,
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
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
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
  	\`advisory_boards_id\` text,
  	\`meetings_id\` text,
  	\`meeting_protocols_id\` text,
  	\`resolutions_id\` text,
  	\`municipalities_id\` text,
  	\`media_id\` text,
  	\`documents_id\` text,
  	\`users_id\` text,
  	\`partners_id\` text,
  	\`tombstones_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`postings_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`member_organizations_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advisory_boards_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meeting_protocols_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resolutions_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_advisory_boards_id_idx\` ON \`payload_locked_documents_rels\` (\`advisory_boards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meeting_protocols_id_idx\` ON \`payload_locked_documents_rels\` (\`meeting_protocols_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resolutions_id_idx\` ON \`payload_locked_documents_rels\` (\`resolutions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
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
  	\`translated_at\` text,
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
  	\`version_translated_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_association_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_association_v_locales_locale_parent_id_unique\` ON \`_association_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_locales_parent_id_list_idx\` ON \`_association_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
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
  await db.run(sql`DROP TABLE \`people_consents\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_locales\`;`)
  await db.run(sql`DROP TABLE \`people_texts\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_consents\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_people_v_texts\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_former_names\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_former_names_locales\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_founding_history\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_founding_history_locales\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_members\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_legal_basis_locales\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_rights\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_rights_locales\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_locales\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_texts\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_version_former_names\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_version_former_names_locales\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_version_founding_history\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_version_founding_history_locales\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_version_members\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_version_legal_basis_locales\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_version_rights\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_version_rights_locales\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_texts\`;`)
  await db.run(sql`DROP TABLE \`meetings_agenda\`;`)
  await db.run(sql`DROP TABLE \`meetings_agenda_locales\`;`)
  await db.run(sql`DROP TABLE \`meetings_access\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings_locales\`;`)
  await db.run(sql`DROP TABLE \`meetings_texts\`;`)
  await db.run(sql`DROP TABLE \`meetings_rels\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_agenda\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_agenda_locales\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_access\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_attendance\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_items_motions\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_items_motions_locales\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_items_votes_roll_call\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_items_votes\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_items_votes_locales\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_items_elections\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_items_elections_locales\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_items_statements\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_items_statements_locales\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_items\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_items_locales\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_tasks\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_tasks_locales\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_objections\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_signatures\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_corrections\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_locales\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_texts\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_rels\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_attendance\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_items_motions\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_items_motions_locales\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_items_votes_roll_call\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_items_votes\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_items_votes_locales\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_items_elections\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_items_elections_locales\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_items_statements\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_items_statements_locales\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_items\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_tasks\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_tasks_locales\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_objections\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_signatures\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_version_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_rels\`;`)
  await db.run(sql`DROP TABLE \`resolutions\`;`)
  await db.run(sql`DROP TABLE \`resolutions_locales\`;`)
  await db.run(sql`DROP TABLE \`resolutions_texts\`;`)
  await db.run(sql`DROP TABLE \`resolution_numbers\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities_texts\`;`)
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
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`association\`;`)
  await db.run(sql`DROP TABLE \`association_locales\`;`)
  await db.run(sql`DROP TABLE \`_association_v\`;`)
  await db.run(sql`DROP TABLE \`_association_v_locales\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}
