package org.tidewaiter.casebook.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that a page carries around its article: each with a pattern and the reason why it is left out. */
final class Debris {
    private record Line(String reason, Pattern pattern) {}

    private static final List<Line> LINES = List.of(
            line("weather", "-?\\d{1,2}([.,]\\d)? ?°? ?[CF]"),
            line("day of the page", dayLine()),
            line(
                    "time stamp",
                    "(?:(?:posted|published|updated|modified|last updated|입력|수정|发布时间|发布)\\b?:? ?.{0,10})?"
                            + "\\w{3,9}\\.? \\d{1,2},? \\d{4} at \\d{1,2}:\\d\\d ?[AP]M.{0,10}"),
            line(
                    "time stamp",
                    "(?:posted|published|updated|last (?:updated|modified)|modified|입력|수정|등록|发布时间)\\b?.{0,4}\\d.{0,50}"),
            line("jump links", "(?:quick access|direct access|skip) to .{0,120}"),
            line(
                    "subscription",
                    "(?:subscribe|sign up|register|support us|donate|become a (?:member|patron)|join us)\\b.{0,120}"),
            line("newsletter", ".{0,80}\\b(?:our|free|weekly|daily) newsletters?\\b.{0,80}"),
            line("cookies", ".{0,160}\\b(?:cookies?|privacy policy|terms of (?:use|service))\\b.{0,200}"),
            line("advert", "(?:advertisements?|sponsored|sponsored content|promoted|ad|광고|广告|anzeige|paid content)"),
            line("advert", ".{0,60}\\b(?:story continues below|continue reading|article continues)\\b.{0,60}"),
            line("reactions", "(?:[+-]\\d{1,4}|\\d{1,6})"),
            line(
                    "reactions",
                    "(?:like|love|sad|angry|wow|haha|좋아요|슬퍼요|화나요|点赞|\\d+ (?:likes?|shares?|views?|reads?))[ \\d]{0,8}"),
            line(
                    "comments",
                    "(?:\\d* ?comments?:? ?\\d*|leave a (?:comment|reply).{0,60}|댓글 ?\\d*|评论 ?\\d*|no comments.{0,20})"),
            line(
                    "share bar",
                    "(?:share(?: (?:it|this|on|via|to).{0,40})?|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|"
                            + "e-?mail|print|copy (?:link|url)|kakao(?:talk|story)?|naver|line|reddit|pinterest|weibo|공유|分享)"
                            + "(?:[ |·/,]+(?:share|tweet|facebook|twitter|whatsapp|telegram|linkedin|e-?mail|print|reddit))*"),
            line("profile", ".{0,60}(?:profile image|profile picture|프로필)"),
            line("mail address", "\\S+@\\S+\\.\\w+"),
            line("contact", ".{0,60}\\b(?:send|direct) any (?:comments|questions).{0,160}"),
            line("the outlet about itself", ".{0,40}\\bworks with (?:a network of )?sources\\b.{0,500}"),
            line("the outlet about itself", ".{0,120}\\bidentit(?:y|ies) remain anonymous\\b.{0,400}"),
            line(
                    "the outlet about itself",
                    "translated by .{0,80}|edited by .{0,80}|reporting by .{0,160}|written by .{0,60}"),
            line(
                    "other language",
                    "(?:read (?:this )?(?:article )?in|also available in) \\w+\\.?|한국어(?:로 읽기)?|中文|english version"),
            line(
                    "link to other texts",
                    "(?:most popular|most read|related|recommended|trending|latest|more)"
                            + " (?:articles?|stories|news|posts?|from .{0,40}|on .{0,40})|(?:read (?:more|also|next)|see also|you may also like)\\b.{0,140}"),
            line("tags", "(?:tags?|keywords|topics|filed under|categor(?:y|ies)):? .{0,160}"),
            line("byline", "by\\.? ?[A-Z].{1,80}"),
            line("byline", "(?:[가-힣]{2,4} ?기자.{0,60})|(?:记者 ?[\\p{IsHan}]{2,4})"),
            line("rights", ".{0,40}(?:©|\\(c\\) ?\\d{4}|copyright|all rights reserved|무단 ?전재|版权).{0,160}"),
            line(
                    "menu",
                    "(?:home|menu|search|login|log in|about(?: us)?|contact(?: us)?|faq|top|back to top|english|next|previous|prev)"
                            + "(?:[ |·>/]+\\w+)*"),
            line("caption", "(?:photo|image|picture|file photo|graphic|credit|사진|图)\\b ?[:=(/].{0,300}"),
            line(
                    "caption",
                    ".{0,400}[/|(] ?(?:\\w+[ -]?){0,3}(?:News Agency|Reuters|AFP|AP|Getty(?: Images)?|Yonhap|Xinhua|KCNA|EPA|Newsis)\\)?\\.?"),
            line(
                    "caption",
                    ".{0,200}\\((?:left|right|center|file photo|screenshot|photo.{0,60}|image.{0,60})\\).{0,200}(?<![.”\"])"));

    private Debris() {}

    private static String dayLine() {
        return "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\\w{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
                + "|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?: \\d{1,2}:\\d\\d(?::\\d\\d)?)?|\\d{4}[年년] ?\\d{1,2}[月월] ?\\d{1,2}[日일]";
    }

    private static Line line(String reason, String pattern) {
        return new Line(reason, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /** Why a stripped line is no part of the article, if it is none. */
    static Optional<String> reason(String line) {
        return LINES.stream()
                .filter(one -> one.pattern().matcher(line).matches())
                .map(Line::reason)
                .findFirst();
    }
}
