<?php
// Sets up WordPress and writes a post as an administrator and one as an author, each with every snippet: run by
// server.py, with the folder of WordPress and a file of the snippets as JSON: {"name": "what is pasted", ...}.

[, $folder, $file] = $argv;
$_SERVER['HTTP_HOST'] = parse_url(getenv('WP_HOME'), PHP_URL_HOST);
define('WP_INSTALLING', true);
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';

// A line that is an address alone is what a writer pastes; all else goes into a block for HTML.
function block($pasted) {
    $alone = preg_match('#^https?://\S+$#', $pasted);
    return $alone ? "$pasted\n" : "<!-- wp:html -->\n$pasted\n<!-- /wp:html -->\n";
}

function paste($snippets) {
    $parts = array_map(fn($name, $pasted) => "<h2>$name</h2>\n\n" . block($pasted), array_keys($snippets), $snippets);
    return implode("\n", $parts);
}

wp_install('Blog', 'administrator', 'a@blog.example', true, '', 'password');
wp_create_user('author', 'password', 'b@blog.example');
get_user_by('login', 'author')->set_role('author');
switch_theme('twentytwentythree');
$snippets = json_decode(file_get_contents($file), true);
$posts = [];
foreach (['administrator', 'author'] as $role) {
    // From here on WordPress drops of a post what this user may not write.
    wp_set_current_user(get_user_by('login', $role)->ID);
    $post = ['post_title' => "Written by an $role", 'post_content' => paste($snippets), 'post_status' => 'publish', 'comment_status' => 'closed'];
    $posts[$role] = wp_insert_post(wp_slash($post));
}
echo json_encode($posts);
