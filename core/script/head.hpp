#pragma once
// The head of a scheme file: scheme "id" { title, document, subject, layer, factors, version, extends }.

#include <string>
#include <string_view>

#include "script/scheme_builder.hpp"

namespace heng::script {

/// The id after `extends =`, outside comments. The base must be known before the file can run.
[[nodiscard]] std::string extended_scheme(std::string_view source);

/// Reads the table at index 1 into the layer whose file runs, and refuses what a layer may not say of its base.
void read_head(lua_State* lua, const std::string& id);

/// Files in a layer's folder that look as if they did something and that nobody reads.
void report_unread_files(const std::string& folder, Diagnostics& out);

}  // namespace heng::script
