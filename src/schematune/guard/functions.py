"""The functions that a query may call, per dialect: an allow-list.

In: a dialect. Out: lower-case names. What is not here is refused, whatever it does: sleeping,
files, other servers, settings, sequences, locks, and functions that take SQL or a table's name as
a string. Lists of what is forbidden leak; this one can only be too short.
"""

from __future__ import annotations

_EVERYWHERE = """
    abs acos asin atan atan2 avg ceil ceiling coalesce concat concat_ws cos cot count cume_dist
    degrees dense_rank exp first_value floor greatest lag last_value lead least left length ln log
    log10 log2 lower ltrim max min mod nth_value ntile nullif octet_length percent_rank pi position
    power radians rank replace reverse right round row_number rtrim sign sin sqrt substr substring
    sum tan trim upper
"""

_SQLITE = """
    acosh asinh atanh char cosh date datetime format glob group_concat hex ifnull iif instr json
    json_array json_array_length json_extract json_group_array json_group_object json_object
    json_quote json_type json_valid julianday like likely likelihood pow printf quote random
    sinh soundex strftime string_agg tanh time timediff total trunc typeof unhex unicode unixepoch
    unlikely
"""

_POSTGRES = """
    age any_value array array_agg array_append array_cat array_length array_lower array_ndims
    array_position array_positions array_remove array_to_string array_upper ascii bit_and bit_or
    bit_xor bool_and bool_or btrim cardinality cbrt char_length character_length chr
    clock_timestamp corr covar_pop covar_samp date_bin date_part date_trunc div every extract
    format gcd grouping initcap isfinite json_agg json_array_length json_build_array
    json_build_object json_extract_path json_extract_path_text json_object_agg json_typeof
    jsonb_agg jsonb_array_length jsonb_build_array jsonb_build_object jsonb_extract_path
    jsonb_extract_path_text jsonb_object_agg jsonb_typeof justify_days justify_hours
    justify_interval lcm levenshtein lpad make_date make_interval make_time make_timestamp
    make_timestamptz md5 mode now num_nonnulls num_nulls percentile_cont percentile_disc random
    regexp_count regexp_instr regexp_like regexp_match regexp_matches regexp_replace
    regexp_split_to_array regexp_split_to_table regexp_substr regr_avgx regr_avgy regr_count
    regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy repeat row rpad scale similarity
    soundex split_part starts_with statement_timestamp stddev stddev_pop stddev_samp string_agg
    string_to_array string_to_table strpos timezone to_char to_date to_json to_jsonb to_number
    to_timestamp transaction_timestamp translate trunc unaccent unnest var_pop var_samp variance
    width_bucket json_array_elements json_array_elements_text json_each json_each_text
    json_object_keys jsonb_array_elements jsonb_array_elements_text jsonb_each jsonb_each_text
    jsonb_object_keys generate_series
"""

_MYSQL = """
    adddate addtime any_value ascii bin bit_and bit_count bit_length bit_or bit_xor char_length
    character_length conv convert_tz curdate current_date current_time current_timestamp curtime
    date date_add date_format date_sub datediff day dayname dayofmonth dayofweek dayofyear elt
    field find_in_set format from_days from_unixtime group_concat grouping hex hour if ifnull
    insert instr json_array json_arrayagg json_contains json_contains_path json_extract json_keys
    json_length json_object json_objectagg json_overlaps json_search json_type json_unquote
    json_valid json_value last_day lcase locate lpad makedate maketime md5 microsecond mid minute
    month monthname now oct ord period_add period_diff pow quarter quote rand regexp_instr
    regexp_like regexp_replace regexp_substr repeat rpad sec_to_time second sha1 sha2 soundex space
    std stddev stddev_pop stddev_samp str_to_date strcmp subdate substring_index subtime sysdate
    time time_format time_to_sec timediff timestamp timestampadd timestampdiff to_days to_seconds
    truncate ucase unhex unix_timestamp utc_date utc_time utc_timestamp var_pop var_samp variance
    week weekday weekofyear year yearweek
"""

_DUCKDB = """
    age any_value approx_count_distinct approx_quantile arg_max arg_min array_agg array_length
    array_to_string ascii bit_and bit_or bit_xor bool_and bool_or cardinality century chr contains
    corr count_if count_star countif covar_pop covar_samp current_localtime
    current_localtimestamp date_add date_diff date_part date_sub date_trunc datediff datepart
    datesub datetrunc day dayname dayofmonth dayofweek dayofyear decade ends_with entropy epoch
    epoch_ms even factorial favg first format fsum gcd generate_series grouping hour ifnull instr
    isfinite isinf isnan isodow isoyear json_array_length json_extract json_extract_string
    json_keys json_type json_valid kurtosis last last_day lcase lcm len levenshtein list
    list_aggregate list_avg list_contains list_count list_distinct list_extract list_max list_min
    list_sort list_sum list_unique list_value lpad mad make_date make_time make_timestamp max_by
    md5 median min_by minute mode month monthname now parse_filename pow prefix printf product
    quantile quantile_cont quantile_disc quarter random range regexp_extract regexp_extract_all
    regexp_full_match regexp_matches regexp_replace regexp_split_to_array repeat rpad second
    sem skewness split split_part starts_with stddev stddev_pop stddev_samp str_split strftime
    string_agg string_split strip_accents strlen strpos strptime suffix sumkahan time_bucket
    to_days to_hours to_json to_minutes to_months to_seconds to_timestamp to_weeks to_years today
    translate trunc try_strptime typeof ucase unicode unnest var_pop var_samp variance week weekday
    weekofyear year yearweek group_concat listagg
"""

FUNCTIONS = {
    dialect: frozenset((_EVERYWHERE + own).split())
    for dialect, own in {
        "sqlite": _SQLITE, "postgres": _POSTGRES, "mysql": _MYSQL, "duckdb": _DUCKDB
    }.items()
}  # fmt: skip
"""Names of functions that a query may call, lower-case, by dialect."""

_JSON_ROWS = """
    json_array_elements json_array_elements_text json_each json_each_text json_object_keys
    jsonb_array_elements jsonb_array_elements_text jsonb_each jsonb_each_text jsonb_object_keys
"""

TABLE_FUNCTIONS = {
    "sqlite": frozenset({"json_each", "json_tree"}),
    "postgres": frozenset(
        f"{_JSON_ROWS} generate_series regexp_matches regexp_split_to_table string_to_table".split()
    ),
    "mysql": frozenset(),
    "duckdb": frozenset({"generate_series", "range"}),
}
"""Names of functions that may stand in FROM, by dialect: none of them reads a table or a file."""

AMPLIFIERS = {"repeat": 1, "lpad": 1, "rpad": 1, "space": 0}
"""Functions that make long text from short, and which argument says how long."""

SERIES = frozenset({"generate_series", "range"})
"""Functions that make rows from nothing."""

FORMATS = frozenset({"format", "printf"})
"""Functions whose first argument may ask for any width (not MySQL's, which rounds numbers)."""

UNIT_FIRST = frozenset({"timestampadd", "timestampdiff"})
"""MySQL's functions whose first argument is a bare unit of time, not a column."""
