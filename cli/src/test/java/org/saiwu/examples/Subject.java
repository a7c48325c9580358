package org.saiwu.examples;

import java.util.List;

/**
 * What an entry is about. The words of no two subjects are the same, so that texts made of them aren't either.
 *
 * @param topic the lesson or the matter
 * @param activities three things that were done
 */
record Subject(String topic, List<String> activities) {
    private static final List<Subject> ALL = List.of(
            of("分数的初步认识", "折纸涂色", "分月饼游戏", "数轴标点"),
            of("古诗二首", "吟诵比赛", "诗画配对", "飞花令接龙"),
            of("家校共读", "亲子书单", "阅读打卡", "周末书会"),
            of("县域常态化应用", "包片联系", "月度通报", "种子教师培训"),
            of("圆的面积", "切拼转化", "披萨估算", "滚轮测量"),
            of("观潮", "听声想象", "钱塘江短片", "批注朗读"),
            of("校园问路英语对话", "角色扮演", "地图寻宝", "指路卡片"),
            of("乡村音乐课堂", "竹笛合奏", "线上合唱", "民歌采风"),
            of("雨水花园项目学习", "实地测绘", "水质检测", "成果路演"),
            of("垂线与平行线", "折尺比对", "双杠观察", "棋盘画线"),
            of("光的折射", "筷子弯折实验", "激光水槽", "叉鱼游戏"),
            of("植物的生长", "豆芽日记", "延时摄影", "叶片拓印"),
            of("端午的由来", "包粽体验", "龙舟模型", "香囊故事"),
            of("小数加减法", "超市账单", "竖式改错", "零钱闯关"),
            of("火山与地震", "喷发模拟", "震级对照", "避险演练"),
            of("课后服务选课", "社团超市", "走班签到", "成长档案"),
            of("杠杆的平衡", "自制秤杆", "跷跷板调查", "挂钩码记录"),
            of("青年教师研修", "同课异构", "微格磨课", "线上观摩"),
            of("剪纸中的对称", "窗花临摹", "折剪三步法", "图案接力"),
            of("我的家乡", "老街寻访", "方言采集", "手绘导览"),
            of("统计与天气", "气温折线", "降水播报", "穿衣建议"),
            of("分类投放垃圾", "桶前值日", "称重排行", "堆肥观察"),
            of("记叙文开头", "镜头切入法", "佳作仿写", "互评贴条"),
            of("认识钟表", "拨针竞赛", "作息绘制", "时差问答"),
            of("溶液的配制", "盐水浮蛋", "量筒读数", "浓度排序"),
            of("宋词里的秋", "意象拼图", "配乐诵读", "词牌填空"),
            of("电路的连接", "小灯泡点亮", "短路排查", "楼梯双控灯"),
            of("长方体的体积", "方块堆垒", "快递箱测算", "排水验证"),
            of("动物的伪装", "迷彩寻踪", "拟态图鉴", "捕食模拟"),
            of("三角形内角和", "撕角拼合", "量角统计", "反例辩论"),
            of("丝绸之路", "驼队路线", "货物竞猜", "使者日记"),
            of("跳绳计数", "节拍训练", "慢放纠错", "班级挑战"),
            of("声音的传播", "纸杯电话", "真空铃", "音叉水花"),
            of("年月日", "拳头记忆", "生日排序", "日历设计"),
            of("鸦片战争", "史料互证", "时间轴", "模拟奏折"),
            of("一元一次方程", "天平移项", "行程动画", "错例会诊"),
            of("二十四节气", "物候观测", "农谚收集", "圭影测量"),
            of("比例尺", "校园绘图", "航线换算", "缩放对比"),
            of("种子的萌发", "对照培养", "棉布催芽", "发芽率计算"));

    Subject {
        activities = List.copyOf(activities);
    }

    private static Subject of(String topic, String... activities) {
        return new Subject(topic, List.of(activities));
    }

    /** One of them, by a number from 0. */
    static Subject number(int number) {
        return ALL.get(number);
    }

    /** The template with {@code {t}}, {@code {a}}, {@code {b}}, {@code {c}} and {@code {u}} put in. */
    String fill(String template, String unit) {
        return template.replace("{t}", topic)
                .replace("{a}", activities.get(0))
                .replace("{b}", activities.get(1))
                .replace("{c}", activities.get(2))
                .replace("{u}", unit);
    }
}
